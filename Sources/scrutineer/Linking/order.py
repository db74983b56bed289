#!/usr/bin/env python3
"""Prints what the program runs and reads on the way to its first frame and for the keys that are pressed most, by
name, in the order of first use.

    swift build -c release --static-swift-stdlib
    Sources/scrutineer/Linking/order.py .build/release/scrutineer PLAN... > start.order
    mv start.order Sources/scrutineer/Linking/

Of each of the plans, files or folders, a copy is opened by itself. It needs valgrind and binutils.
"""

import bisect
import fcntl
import os
import pty
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import threading
import time


class Names:
    """What has a name in a program, by address."""

    def __init__(self, program):
        listing = ["nm", "--defined-only", "--print-size", "--numeric-sort", program]
        lines = subprocess.run(listing, capture_output=True, text=True, check=True).stdout.splitlines()
        self.places = {}
        for address, size, kind, name in (line.split() for line in lines if len(line.split()) == 4):
            if kind in "tTwWdDrRbBvV":
                start = int(address, 16)
                self.places.setdefault(start, (start + int(size, 16), name))
        self.starts = sorted(self.places)

    def name(self, address):
        place = bisect.bisect_right(self.starts, address) - 1
        if place < 0:
            return None
        end, name = self.places[self.starts[place]]
        return name if address < end else None


def follow(path, names, order):
    """Notes the names of all that a trace of valgrind's touches, such as ` L 0163a1b0,8`."""
    seen = set()
    with open(path) as trace:
        for line in trace:
            if line[:2] in ("I ", " L", " S", " M"):
                address = int(line[3:].split(",")[0], 16)
                if address not in seen:
                    seen.add(address)
                    order.setdefault(names.name(address))


# What is pressed once the first frame stands: rows, pages and ends, folding, the panes, finding, a lead filter, the
# date, a status set and taken back, another view.
KEYS = [
    "j", "k", "\x1b[6~", "\x1b[5~", "G", "g", "h", "l", "\t", "j", "\t", "/", "r", "e", "\x1b", "f", "a", "\r", "F",
    ">", "=", "j", "s", "x", "W", "\r", "u", "2", "j", "1",
]


def read_until_rest(terminal, patience, rest, least=0):
    """Reads what is drawn until nothing came for so many seconds, and as many bytes as a frame has at the least."""
    end = time.monotonic() + patience
    count = 0
    while time.monotonic() < end and select.select([terminal], [], [], rest if count >= least else patience)[0]:
        try:
            count += len(os.read(terminal, 65536))
        except OSError:
            break


def use(command, home):
    """Runs a command in a terminal of its own until it has drawn and rests, presses the keys, and ends it."""
    process, terminal = pty.fork()
    if process == 0:
        environment = {"PATH": os.environ["PATH"], "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": home}
        os.execvpe(command[0], command, environment)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    read_until_rest(terminal, 60, 5, least=4000)
    for key in KEYS:
        os.write(terminal, key.encode())
        read_until_rest(terminal, 10, 1)
    os.kill(process, signal.SIGTERM)
    os.waitpid(process, 0)


def main(program, plans):
    names = Names(program)
    order = {}
    with tempfile.TemporaryDirectory() as folder:
        # Valgrind cannot read what is there for the debugger.
        stripped = os.path.join(folder, "scrutineer")
        subprocess.run(["strip", "--strip-debug", "-o", stripped, program], check=True)
        trace = os.path.join(folder, "trace")
        os.mkfifo(trace)
        for plan in plans:
            reader = threading.Thread(target=follow, args=(trace, names, order))
            reader.start()
            tracing = ["valgrind", "-q", "--tool=lackey", "--trace-mem=yes", "--log-file=" + trace]
            copy = os.path.join(folder, os.path.basename(os.path.abspath(plan)))
            (shutil.copytree if os.path.isdir(plan) else shutil.copy)(plan, copy)
            use(tracing + [stripped, copy], folder)
            reader.join()
    # Records of conformances (their names end in Mc) are looked through by the thousand for the sake of one.
    print("\n".join(name for name in order if name and not name.endswith("Mc")))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
