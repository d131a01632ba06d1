# SPDX-License-Identifier: Apache-2.0
"""What the library refuses and sigs.k8s.io/yaml reads, and why that is as it should be. There is nothing that only the library reads."""
import re

REASONS = (
    ("a tag names a type that JSON does not have", "a tag of one's own says nothing to Kubernetes, so it is a mistake"),
    ("the value is not of the type that its tag names", "a tag of a scalar on a list or map is a mistake, though it does nothing"),
    ("there is no document in the text", "one document is asked for: none is no document"),
    ("a second document begins", "one document is asked for: the judge was asked for all"),
    ("the document is not an object", "what is neither a map nor nothing is no object of the cluster"),
    ("is not (of )?a kind that this library knows", "the text names another kind: not a matter of YAML"),
    ("a byte order mark stands inside of the text", "the parser leaves it out at the beginning of a line, where it is a mistake"),
    ("found unknown escape character", "\\' in double quotes: an escape that YAML does not have"),
    ("while scanning a tag", "a tag that a comma or bracket follows at once: the parser wants a blank there"),
    ("the document does not say what it is", "an object without apiVersion and kind: not a matter of YAML"),
    ("found unexpected ':'", "text that ends in a colon in brackets: the parser takes it for a key without a value, and Kubernetes' for text"),
    ("infinity and NaN are not numbers that JSON has", "a value that a later member of that name replaces is read all the same"),
    ("a member has no name, or null for a name", "a member that is replaced later is read all the same"),
)


def reason(judge, library, text):
    """The reason for a refusal, or None."""
    if judge is not None or library is None:
        return None
    return next((why for message, why in REASONS if re.search(message, library)), None)
