"""Makes the fixtures of DateFixtureTests: 100,000 random dates with their bounds by the package `edtf`, and as many
sums of days and months by `datetime` of the standard library.

It is run by hand, once, where Python 3.11 and edtf 5.0.2 are installed; the tests read only what it wrote:

    python3 dates.py

Where the package and the plan format differ by definition, the format's own words are followed here:

- Bounds are the package's strict ones. Its fuzzy bounds add a padding for ?, ~ and %; in the format a mark of doubt
  moves no bound.
- The package knows no marks on seasons; those are read without their mark, which moves nothing.
- Its winter ends on 31 December of its own year; the format's runs from December to the end of February of the next.
- An end that is open or unknown has no bound in the format, where the package has infinity, or ten years more.
"""

import calendar
import datetime
import functools
import pathlib
import random

from edtf import parse_edtf

COUNT = 100_000
HERE = pathlib.Path(__file__).parent
RANDOM = random.Random(20151104)
DIGITS = "0123456789abcdefghijklmnopqrstuv"


def day(date):
    return datetime.date(*date[:3])


def last_of_winter(year):
    return datetime.date(year + 1, 2, calendar.monthrange(year + 1, 2)[1])


@functools.cache
def bounds_of_single(text):
    """First and last day of a date that is no interval."""
    plain = text.rstrip("?~%")
    is_season = len(plain) == 7 and "21" <= plain[5:] <= "24"
    date = parse_edtf(plain if is_season else text)
    first, last = day(date.lower_strict()), day(date.upper_strict())
    return first, last_of_winter(first.year) if plain.endswith("-24") and is_season else last


def bounds(text):
    """First and last day, none where an end is open or unknown."""
    if "/" not in text:
        return bounds_of_single(text)
    start, end = text.split("/")
    if start in ("", "..") or end in ("", ".."):
        return (
            None if start in ("", "..") else bounds_of_single(start)[0],
            None if end in ("", "..") else bounds_of_single(end)[1],
        )
    # The package reads the whole of it; only a winter at its end, and marks on seasons, are its parts' affair.
    first, last = bounds_of_single(start)[0], bounds_of_single(end)[1]
    if not any(season in text for season in ("-21", "-22", "-23", "-24")):
        interval = parse_edtf(text)
        assert (day(interval.lower_strict()), day(interval.upper_strict())) == (first, last), text
    return first, last


def single():
    year = RANDOM.choice((RANDOM.randint(1900, 2199), RANDOM.randint(2000, 2040)))
    kind = RANDOM.randrange(10)
    if kind < 2:
        text = f"{year}"
    elif kind < 4:
        text = f"{year}-{RANDOM.randint(1, 12):02}"
    elif kind < 6:
        text = f"{year}-{RANDOM.randint(21, 24)}"
    else:
        month = RANDOM.choice((2, RANDOM.randint(1, 12)))
        length = calendar.monthrange(year, month)[1]
        text = f"{year}-{month:02}-{RANDOM.choice((length, RANDOM.randint(1, length))):02}"
    return text + RANDOM.choice(("", "", "", "?", "~", "%"))


def date():
    kind = RANDOM.randrange(10)
    if kind < 6:
        return single()
    if kind < 9:
        ends = sorted((single(), single()), key=lambda text: bounds(text)[0])
        # The format wants an interval whose first end is not after its last; ends that overlap are not made here.
        return "/".join(ends) if bounds(ends[0])[1] <= bounds(ends[1])[0] else single()
    return RANDOM.choice(("{}/..", "{}/", "../{}", "/{}")).format(single())


def write_bounds():
    """A line is a date, how many days after that of the line before its first day is, and how many days later its last
    is; - where it has none. Of a date without a first day the last takes its place. The first line counts from 1970.
    """
    dates = set()
    while len(dates) < COUNT:
        dates.add(date())
    lines = []
    before = datetime.date(1970, 1, 1)
    for text in sorted(dates):
        first, last = bounds(text)
        start = "-" if first is None else (first - before).days
        end = "-" if last is None else (last - (first or before)).days
        lines.append(f"{text} {start} {end}\n")
        before = first or last
    (HERE / "edtf-bounds.txt").write_text("".join(lines))


def adding_months(day, months):
    """The same day of another month, or that month's last day."""
    place = day.year * 12 + day.month - 1 + months
    year, month = place // 12, place % 12 + 1
    return datetime.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


class SplitMix:
    """The generator that the tests draw the same days, sums and months from."""

    def __init__(self, seed):
        self.state = seed

    def below(self, bound):
        mask = (1 << 64) - 1
        self.state = (self.state + 0x9E3779B97F4A7C15) & mask
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & mask
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & mask
        return (mixed ^ (mixed >> 31)) % bound


def letters(date):
    """Month and day, a letter each."""
    return DIGITS[date.month] + DIGITS[date.day]


def write_sums():
    """A line is the day that is so many days later, behind its weekday from Monday, and where so many months lead."""
    random = SplitMix(2015)
    span = (datetime.date(2199, 12, 31) - datetime.date(1900, 1, 1)).days
    lines = []
    for _ in range(COUNT):
        day = datetime.date(1900, 1, 1) + datetime.timedelta(days=random.below(span + 1))
        later = day + datetime.timedelta(days=random.below(2001) - 1000)
        moved = adding_months(day, random.below(121) - 60)
        lines.append(f"{later.weekday()}{letters(later)}{letters(moved)}\n")
    (HERE / "day-sums.txt").write_text("".join(lines))


if __name__ == "__main__":
    write_sums()
    write_bounds()
