# SPDX-License-Identifier: Apache-2.0
"""What the value syntaxes are like in Python; what they take is in the vectors."""
import datetime
import unittest

import ocreg


class Syntax(unittest.TestCase):
    def test_error_says_where_and_what_to_do(self):
        with self.assertRaises(ocreg.Error) as caught:
            ocreg.check_syntax("cron", "0 0 * * 7")
        self.assertEqual(caught.exception.column, 9)
        self.assertIn("end of range (7) above maximum (6): 7", str(caught.exception))
        self.assertIn("Sunday is 0", caught.exception.hint)

    def test_unknown_syntax_is_a_value_error(self):
        with self.assertRaisesRegex(ValueError, "no such syntax: 'nonsense'; there are api-duration, .*zone"):
            ocreg.check_syntax("nonsense", "x")

    def test_text_may_be_bytes(self):
        ocreg.check_syntax("host", b"example.com")
        self.assertEqual(ocreg.compare_quantities(b"1Ki", "1024"), 0)

    def test_other_types_are_type_errors(self):
        for call in (ocreg.parse_duration, ocreg.quantity_value):
            with self.assertRaises(TypeError):
                call(5)

    def test_next_run_keeps_the_offset(self):
        zone = datetime.timezone(datetime.timedelta(hours=2))
        after = datetime.datetime(2026, 3, 1, 23, 30, 0, 500000, tzinfo=zone)
        self.assertEqual(ocreg.next_run("0 0 * * *", after), datetime.datetime(2026, 3, 2, tzinfo=zone))
        self.assertEqual(ocreg.next_run("0 0 * * *", after).utcoffset(), datetime.timedelta(hours=2))

    def test_a_time_without_a_zone_is_in_utc(self):
        found = ocreg.next_run("@hourly", datetime.datetime(2026, 3, 1, 23, 30))
        self.assertEqual(found, datetime.datetime(2026, 3, 2, tzinfo=datetime.timezone.utc))

    def test_time_before_1970(self):
        found = ocreg.next_run("* * * * *", datetime.datetime(1969, 12, 31, 23, 59, 59, 999999))
        self.assertEqual(found.timestamp(), 0)


if __name__ == "__main__":
    unittest.main()
