/* SPDX-License-Identifier: Apache-2.0 */
/* What the threads of the soak share. */
#pragma once
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <ocreg/ocreg.h>

#define NS "openshift-config"
#define OTHER_NS "openshift-image-registry" /* of what nobody watches */
#define MAP OCREG_TYPE_CONFIG_MAP
#define OBJECTS 8
#define TIMEOUT 5000 /* ms */

struct soak {
	struct ocreg_client *client, *view;
	const char *kubeconfig, *folder;
	unsigned pause_ms; /* between two calls of a thread */
	atomic_bool writers_stop, stop;
	atomic_long acknowledged, unknown;     /* additions that were stored, and that may have been */
	atomic_long calls, cancelled, clients; /* how many there were */
	atomic_long told[2], last_told;        /* events of each watch; ms */
	atomic_long strange;                   /* errors that nothing explains */
};

int64_t soak_now(void);
void soak_pause(const struct soak *s);
struct ocreg_client *soak_client(const struct soak *s);
/* Counts a call, and says what is strange about its error, which it takes. Answers r. */
int soak_note(struct soak *s, const char *what, int r, struct ocreg_error *e);
/* Adds one to a member of data. */
int soak_add(struct ocreg_object *o, void *member);
/* The values of both members, together. */
long soak_sum(struct ocreg_object *o);

/* Threads; data is a struct soak. */
void *soak_write_n(void *data);
void *soak_write_m(void *data);
void *soak_come_and_go(void *data);
void *soak_read(void *data);
void *soak_cancel(void *data);
void *soak_watch(void *data);
void *soak_loop(void *data);
