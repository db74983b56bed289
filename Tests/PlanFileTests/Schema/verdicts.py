"""What Python's jsonschema says of plans: verdicts.py SCHEMA PLANS

Each line of PLANS is a JSON string that holds the text of one plan. The first line of the answer says of the schema
itself, the others of one plan each, what is wrong with it; null where nothing is.
"""

import json
import sys
from decimal import Decimal

from jsonschema import Draft202012Validator, exceptions, validators


def read(text):
    # Every number exactly as it is spelt: no verdict hangs on a binary fraction.
    return json.loads(text, parse_int=Decimal, parse_float=Decimal)


def is_whole(checker, value):
    return isinstance(value, Decimal) and value == value.to_integral_value()


Validator = validators.extend(
    Draft202012Validator,
    type_checker=Draft202012Validator.TYPE_CHECKER.redefine("integer", is_whole),
)


def fault_of_schema(schema):
    try:
        Draft202012Validator.check_schema(schema)
    except exceptions.SchemaError as error:
        return f"{error.json_path}: {error.message}"[:400]
    return None


def fault_of_plan(validator, text):
    for error in validator.iter_errors(read(text)):
        return f"{error.json_path}: {error.message}"[:400]
    return None


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    print(json.dumps(fault_of_schema(schema)))
    validator = Validator(schema)
    with open(sys.argv[2], encoding="utf-8") as plans:
        for line in plans:
            print(json.dumps(fault_of_plan(validator, json.loads(line))))


main()
