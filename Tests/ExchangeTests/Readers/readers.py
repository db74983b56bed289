"""What programs that are not ours read in exports: readers.py calendar|csv|grants FILE

The answer is JSON: of a calendar its components, of CSV its rows, of grants what is wrong with each.
"""

import csv
import json
import sys

import icalendar
from jsonschema import Draft202012Validator


def calendar(path):
    with open(path, "rb") as file:
        whole = icalendar.Calendar.from_ical(file.read())
    parts = []
    for part in whole.walk():
        facts = {"kind": part.name, "errors": [str(error) for error in part.errors]}
        for name, value in part.items():
            if hasattr(value, "dt"):
                facts[name] = value.dt.isoformat()
            elif hasattr(value, "cats"):
                facts[name] = ";".join(str(word) for word in value.cats)
            else:
                facts[name] = str(value)
        parts.append(facts)
    return parts


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.reader(file, strict=True))


TEXT = {"type": "string"}
NUMBER = {"type": "number"}
# A year, a month, a day, or a moment with its offset.
MOMENT = r"[0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})"
DAY = {"type": "string", "pattern": f"^{MOMENT}$"}
DATE = {"type": "string", "pattern": f"^([0-9]{{4}}(-(0[1-9]|1[012]))?|{MOMENT})$"}


def objects(members, required=()):
    return {
        "type": "array",
        "minItems": 1,
        "items": {"type": "object", "properties": members, "required": list(required)},
    }


ORGANISATIONS = objects(
    {name: TEXT for name in ("id", "name", "charityNumber", "companyNumber", "postalCode", "addressLocality")},
    ("id", "name"),
)
EVENTS = objects({"startDate": DATE, "endDate": DATE, "duration": {"type": "number", "minimum": 0}, "title": TEXT})
NEEDED = ["id", "title", "description", "currency", "amountAwarded", "awardDate", "fundingOrganization"]
# What a grant of the 360Giving standard 1.4 is, in so far as exports have it.
GRANT = {
    "type": "object",
    "oneOf": [{"required": NEEDED + [name]} for name in ("recipientOrganization", "recipientIndividual")],
    "properties": {
        "id": TEXT,
        "title": TEXT,
        "description": TEXT,
        "currency": {"type": "string", "pattern": "^[A-Z]{3}$"},
        "amountAwarded": NUMBER,
        "amountAppliedFor": NUMBER,
        "amountDisbursed": NUMBER,
        "awardDate": DAY,
        "plannedDates": EVENTS,
        "actualDates": EVENTS,
        "recipientOrganization": ORGANISATIONS,
        "fundingOrganization": ORGANISATIONS,
        "recipientIndividual": {"type": "object", "required": ["id", "name"]},
        "beneficiaryLocation": objects({"name": TEXT, "latitude": NUMBER, "longitude": NUMBER, "geoCode": TEXT}),
        "grantProgramme": objects({"code": TEXT, "title": TEXT}),
        "fromOpenCall": {"enum": ["Yes", "No"]},
        "dateModified": {"type": "string", "pattern": f"^{MOMENT}$"},
        "dataSource": {"type": "string", "pattern": "^[^ ]+://[^ ]+$"},
    },
}
PACKAGE = {
    "type": "object",
    "required": ["grants"],
    "properties": {
        "version": {"type": "string", "pattern": r"^(\d+\.)(\d+)$"},
        "grants": {"type": "array", "minItems": 1, "uniqueItems": True, "items": GRANT},
    },
}


def faults(path):
    with open(path, encoding="utf-8") as file:
        package = json.load(file)
    return [f"{error.json_path}: {error.message}"[:300] for error in Draft202012Validator(PACKAGE).iter_errors(package)]


if __name__ == "__main__":
    reader = {"calendar": calendar, "csv": rows, "grants": faults}[sys.argv[1]]
    print(json.dumps(reader(sys.argv[2])))
