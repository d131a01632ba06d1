/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file wait.h
 * Waiting until objects are as they should be.
 */
#ifndef OCREG_WAIT_H
#define OCREG_WAIT_H

#include <ocreg/client.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What is expected of one object. Several goals may be about the same one.
 *
 *  `expect` is what `kubectl wait --for` takes, and one word more:
 *  - `create`: it is there. `delete`: it is not.
 *  - `condition=TYPE` or `condition=TYPE=STATUS`: its status has that condition; without a STATUS, True. Upper and lower case are the same.
 *  - `jsonpath={.PATH}=VALUE`, or `PATH=VALUE`, such as `status.readyReplicas=2`; without `=VALUE` after a jsonpath, any value.
 *  - `ready`: it does what it is for. Config: Available, not Progressing, not Degraded, or Removed as was asked. ClusterOperator: Available, not
 *    Progressing, not Degraded. ImagePruner: Available, not Degraded. Route: admitted. Deployment: all pods are new and available.
 *    PersistentVolumeClaim: bound. Pod: Ready. Any other kind: it is there.
 *
 *  What a status says counts only if it is about the object as it is now (status.observedGeneration).
 *  @since 0.1 */
struct ocreg_goal {
	unsigned type;      /**< An OCREG_TYPE_ id of a kind with a URL. */
	const char *ns;     /**< The namespace; NULL for kinds that have none. */
	const char *name;   /**< The object's name; NULL where the kind has one fixed name. */
	const char *expect; /**< What it should be. */
};

/** Wait until all goals are met at the same time. The objects are watched, not polled; one that is not there is waited for, and failures of the
 *  network are survived.
 *  @param goals what is expected
 *  @param n how many
 *  @param options NULL for the defaults; timeout_ms is how long to wait, 0 means the client's
 *  @return 0; OCREG_E_TIMEOUT: the error's causes say of each goal that is not met what the object says instead, and the message says so of the
 *  first; OCREG_E_ARG: a goal that cannot be; or another code of the network or the server that does not go away. @since 0.1 */
OCREG_API int ocreg_client_wait(struct ocreg_client *c, const struct ocreg_goal *goals, size_t n,
				const struct ocreg_call_options *options, struct ocreg_error **reterr);

#ifdef __cplusplus
}
#endif
#endif
