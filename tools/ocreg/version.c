/* SPDX-License-Identifier: Apache-2.0 */
/* ocreg version: of the tool, and of the library that it runs with. */
#include "cli.h"

static int run(struct ocreg_cli *cli, const struct ocreg_cli_verb *verb, int argc, char **argv)
{
	int status = ocreg_cli_parse(cli, verb, argc, argv, NULL, NULL);
	if (status != OCREG_CLI_GO)
		return status;
	if (cli->n_words > 0)
		return ocreg_cli_usage("version", "\"%s\" is one operand too many", cli->words[0]);
	printf("ocreg %s\nlibocreg %s\n", OCREG_VERSION, ocreg_version());
	return OCREG_CLI_OK;
}

const struct ocreg_cli_verb ocreg_cli_version = {
	.name = "version",
	.operands = "",
	.doc = "Tell the version of the tool and of its library",
	.run = run,
};
