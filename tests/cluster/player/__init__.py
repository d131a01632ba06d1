# SPDX-License-Identifier: Apache-2.0
"""Plays the operator of the image registry as it was recorded. tests/cluster/play is its command."""
import pathlib
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[2] / "lib"))
