/* SPDX-License-Identifier: Apache-2.0 */
/**
 * @file types.h
 * The ids of the types, and every header of typed accessors.
 *
 * Printed from the page of types when the library is built; ids are only ever appended.
 */
#ifndef OCREG_TYPES_H
#define OCREG_TYPES_H

#include <ocreg/meta.h>
#include <ocreg/scheduling.h>
#include <ocreg/storage.h>
#include <ocreg/config.h>
#include <ocreg/pruner.h>
#include <ocreg/image.h>
#include <ocreg/clusteroperator.h>
#include <ocreg/route.h>
#include <ocreg/core.h>
#include <ocreg/infrastructure.h>
#include <ocreg/credentials.h>
#include <ocreg/change.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The ids of the types, for ocreg_new(), ocreg_decode(), reflection and the client. @since 0.1 */
enum ocreg_types {
	/** An object that this one belongs to and goes with. */
	OCREG_TYPE_OWNER_REFERENCE = 1,
	/** Which fields one writer has set and so owns. Kept by the API server; of use with server-side apply. */
	OCREG_TYPE_MANAGED_FIELDS_ENTRY = 2,
	/** What every object of the cluster has: its name, its labels and what the API server keeps about it. */
	OCREG_TYPE_OBJECT_META = 3,
	/** One thing that the operator observes about the registry, and since when it is so. Ignore those you do not
	 *  know. */
	OCREG_TYPE_CONDITION = 4,
	/** A use of one of the pod's resource claims. Since OpenShift 4.13. */
	OCREG_TYPE_RESOURCE_CLAIM = 5,
	/** How much processor and memory the registry's container asks for, and may have at most. */
	OCREG_TYPE_RESOURCES = 6,
	/** A kind of node taint that the registry's pods put up with. */
	OCREG_TYPE_TOLERATION = 7,
	/** A condition on one label of an object. */
	OCREG_TYPE_LABEL_SELECTOR_REQUIREMENT = 8,
	/** Selects objects by their labels: all conditions must hold. An empty one selects every object. */
	OCREG_TYPE_LABEL_SELECTOR = 9,
	/** A condition on one label or field of a node. */
	OCREG_TYPE_NODE_SELECTOR_REQUIREMENT = 10,
	/** Selects nodes: all conditions must hold. An empty one selects no node. */
	OCREG_TYPE_NODE_SELECTOR_TERM = 11,
	/** Selects the nodes that at least one of its terms selects. */
	OCREG_TYPE_NODE_SELECTOR = 12,
	/** Nodes that are liked, and how much. */
	OCREG_TYPE_PREFERRED_SCHEDULING_TERM = 13,
	/** Which nodes the registry's pods go to. */
	OCREG_TYPE_NODE_AFFINITY = 14,
	/** Some pods, and the extent of a place in which they are near. */
	OCREG_TYPE_POD_AFFINITY_TERM = 15,
	/** Neighbours that are liked or disliked, and how much. */
	OCREG_TYPE_WEIGHTED_POD_AFFINITY_TERM = 16,
	/** Which pods the registry's pods go near to, or with anti-affinity keep away from. */
	OCREG_TYPE_POD_AFFINITY = 17,
	/** Where the registry's pods should go, and where not. Since OpenShift 4.5. */
	OCREG_TYPE_AFFINITY = 18,
	/** How evenly pods are spread over places such as zones. Since OpenShift 4.11. */
	OCREG_TYPE_TOPOLOGY_SPREAD_CONSTRAINT = 19,
	/** Storage in the pod itself, lost with every restart of the pod: for clusters that nobody depends on. It
	 *  has no settings; being there selects it. */
	OCREG_TYPE_EMPTY_DIR = 20,
	/** One key of a Secret. */
	OCREG_TYPE_SECRET_KEY_SELECTOR = 21,
	/** Amazon CloudFront between the clients and an S3 bucket. */
	OCREG_TYPE_CLOUD_FRONT = 22,
	/** Names the ConfigMap that has a bundle of certificate authorities. Since OpenShift 4.11. */
	OCREG_TYPE_TRUSTED_CA = 23,
	/** Storage in an Amazon S3 bucket, or in one of another service that speaks S3. */
	OCREG_TYPE_S3 = 24,
	/** Storage in a bucket of Google Cloud Storage. */
	OCREG_TYPE_GCS = 25,
	/** Storage in a container of OpenStack Swift. What is unset comes from the credentials. */
	OCREG_TYPE_SWIFT = 26,
	/** Storage on a PersistentVolumeClaim in namespace openshift-image-registry. */
	OCREG_TYPE_PVC = 27,
	/** Where the private endpoint of an Azure storage account is. Since OpenShift 4.15. */
	OCREG_TYPE_AZURE_INTERNAL = 28,
	/** Who can reach an Azure storage account. Of no effect if the account key is the user's own. Since
	 *  OpenShift 4.15. */
	OCREG_TYPE_AZURE_NETWORK_ACCESS = 29,
	/** Storage in a container of Azure Blob Storage. */
	OCREG_TYPE_AZURE = 30,
	/** Storage in a bucket of IBM Cloud Object Storage. Since OpenShift 4.9. */
	OCREG_TYPE_IBMCOS = 31,
	/** The key of Alibaba's key management service to encrypt with. Since OpenShift 4.10. */
	OCREG_TYPE_OSS_KMS = 32,
	/** How images are encrypted in the bucket. Since OpenShift 4.10. */
	OCREG_TYPE_OSS_ENCRYPTION = 33,
	/** Storage in a bucket of Alibaba Cloud. Only the operators of releases 4.10 to 4.16 can use it; later ones
	 *  take it for no storage at all. Since OpenShift 4.10. */
	OCREG_TYPE_OSS = 34,
	/** What the images are kept in: one member says where. With none the operator chooses by the platform; with
	 *  two it stops. */
	OCREG_TYPE_STORAGE = 35,
	/** Proxies for what the registry asks of other hosts. They go into its environment as they are. */
	OCREG_TYPE_PROXY = 36,
	/** How many requests of one sort a registry pod takes on. */
	OCREG_TYPE_REQUEST_LIMITS = 37,
	/** Limits on requests, for each registry pod. */
	OCREG_TYPE_REQUESTS = 38,
	/** A further Route to the registry. */
	OCREG_TYPE_CONFIG_ROUTE = 39,
	/** What the registry should be like. */
	OCREG_TYPE_CONFIG_SPEC = 40,
	/** Up to which state of an object of its own the operator has worked. */
	OCREG_TYPE_GENERATION_STATUS = 41,
	/** What the registry is like. Written by the operator. */
	OCREG_TYPE_CONFIG_STATUS = 42,
	/** The configuration of the image registry. The operator reads one object, called cluster, and writes its
	 *  status. */
	OCREG_TYPE_CONFIG = 43,
	/** When and what the pruner prunes. Pruning deletes images that nothing refers to any more. Since OpenShift
	 *  4.4. */
	OCREG_TYPE_IMAGE_PRUNER_SPEC = 44,
	/** How pruning goes. Written by the operator. Since OpenShift 4.4. */
	OCREG_TYPE_IMAGE_PRUNER_STATUS = 45,
	/** The pruner: a job that deletes old images from time to time. The operator reads one object, called
	 *  cluster. Since OpenShift 4.4. */
	OCREG_TYPE_IMAGE_PRUNER = 46,
	/** Names a ConfigMap in a namespace that goes without saying. */
	OCREG_TYPE_CONFIG_MAP_NAME_REFERENCE = 47,
	/** A registry that users may import images from. */
	OCREG_TYPE_REGISTRY_LOCATION = 48,
	/** Which registries the cluster's nodes, builds and imports may use. An entry is a host, with port and path
	 *  if wanted, or *. and a domain. */
	OCREG_TYPE_REGISTRY_SOURCES = 49,
	/** How the cluster deals with registries. */
	OCREG_TYPE_IMAGE_SPEC = 50,
	/** How this cluster's registry is reached. Written by the operators. */
	OCREG_TYPE_IMAGE_STATUS = 51,
	/** The cluster's image configuration: which registries are trusted and used. There is one object, called
	 *  cluster. */
	OCREG_TYPE_IMAGE = 52,
	/** One thing that an operator says of itself, and since when it is so. */
	OCREG_TYPE_CLUSTER_OPERATOR_CONDITION = 53,
	/** The version of one thing that an operator runs. */
	OCREG_TYPE_OPERAND_VERSION = 54,
	/** An object to look at when something is wrong with an operator. */
	OCREG_TYPE_OBJECT_REFERENCE = 55,
	/** Nothing can be asked of an operator here: it has no fields. */
	OCREG_TYPE_CLUSTER_OPERATOR_SPEC = 56,
	/** How an operator fares. Written by the operator. */
	OCREG_TYPE_CLUSTER_OPERATOR_STATUS = 57,
	/** How an operator of the cluster fares. That of the registry is called image-registry. */
	OCREG_TYPE_CLUSTER_OPERATOR = 58,
	/** A Service that a Route leads to. */
	OCREG_TYPE_ROUTE_TARGET_REFERENCE = 59,
	/** Which port of the Service a Route leads to. */
	OCREG_TYPE_ROUTE_PORT = 60,
	/** Names an object in the namespace of the one that names it. Since OpenShift 4.19. */
	OCREG_TYPE_LOCAL_OBJECT_REFERENCE = 61,
	/** How a Route is encrypted, and with which certificate. */
	OCREG_TYPE_ROUTE_TLS = 62,
	/** What a header is set to. Since OpenShift 4.14. */
	OCREG_TYPE_ROUTE_HEADER_VALUE = 63,
	/** What is done to a header. Since OpenShift 4.14. */
	OCREG_TYPE_ROUTE_HEADER_ACTION = 64,
	/** A header, and what is done to it. Since OpenShift 4.14. */
	OCREG_TYPE_ROUTE_HEADER = 65,
	/** What is done to headers. The registry's Routes have none of it. Since OpenShift 4.14. */
	OCREG_TYPE_ROUTE_HEADER_ACTIONS = 66,
	/** What the router does to headers. Since OpenShift 4.14. */
	OCREG_TYPE_ROUTE_HEADERS = 67,
	/** Which host leads to which Service, and how it is encrypted. */
	OCREG_TYPE_ROUTE_SPEC = 68,
	/** One thing that a router says of a Route, and since when it is so. */
	OCREG_TYPE_ROUTE_INGRESS_CONDITION = 69,
	/** How one router deals with a Route. */
	OCREG_TYPE_ROUTE_INGRESS = 70,
	/** How the routers deal with a Route. Written by them. */
	OCREG_TYPE_ROUTE_STATUS = 71,
	/** A way into the cluster: a host name that leads to a Service. The operator makes those of the registry, in
	 *  namespace openshift-image-registry. */
	OCREG_TYPE_ROUTE = 72,
	/** Something to keep from others: the registry's credentials for its storage, a Route's key. */
	OCREG_TYPE_SECRET = 73,
	/** Settings by name: the map of trusted authorities, a bundle of certificates. */
	OCREG_TYPE_CONFIG_MAP = 74,
	/** An object that a claim is filled from. */
	OCREG_TYPE_TYPED_OBJECT_REFERENCE = 75,
	/** How much storage a claim asks for. */
	OCREG_TYPE_VOLUME_RESOURCES = 76,
	/** What kind of volume is asked for. Nothing of it can be changed later but a request, which can grow. */
	OCREG_TYPE_PERSISTENT_VOLUME_CLAIM_SPEC = 77,
	/** What became of the claim. Written by the cluster. */
	OCREG_TYPE_PERSISTENT_VOLUME_CLAIM_STATUS = 78,
	/** A claim on storage that the cluster provides. */
	OCREG_TYPE_PERSISTENT_VOLUME_CLAIM = 79,
	/** The platform and its details. */
	OCREG_TYPE_PLATFORM_STATUS = 80,
	/** What the installer found out and the cluster keeps. */
	OCREG_TYPE_INFRASTRUCTURE_STATUS = 81,
	/** Where the cluster runs. There is one object, called cluster. */
	OCREG_TYPE_INFRASTRUCTURE = 82,
	/** One thing that the cluster observes about a Deployment or a Pod. */
	OCREG_TYPE_WORKLOAD_CONDITION = 83,
	/** How many pods a Deployment is to have. */
	OCREG_TYPE_DEPLOYMENT_SPEC = 84,
	/** How many pods a Deployment has, and in which state. */
	OCREG_TYPE_DEPLOYMENT_STATUS = 85,
	/** A program that runs as some pods; the operator makes the one called image-registry. */
	OCREG_TYPE_DEPLOYMENT = 86,
	/** One port of a Service. */
	OCREG_TYPE_SERVICE_PORT = 87,
	/** Which pods a Service leads to, and by which ports. */
	OCREG_TYPE_SERVICE_SPEC = 88,
	/** A name and an address in the cluster for some pods; that of the registry is called image-registry. */
	OCREG_TYPE_SERVICE = 89,
	/** Why a container does not run yet. */
	OCREG_TYPE_CONTAINER_WAITING = 90,
	/** How a container ended. */
	OCREG_TYPE_CONTAINER_TERMINATED = 91,
	/** The state of a container; neither of these means that it runs. */
	OCREG_TYPE_CONTAINER_STATE = 92,
	/** How a container of a pod is. */
	OCREG_TYPE_CONTAINER_STATUS = 93,
	/** Where a pod runs. */
	OCREG_TYPE_POD_SPEC = 94,
	/** How a pod is. */
	OCREG_TYPE_POD_STATUS = 95,
	/** One running copy of a program; those of the registry have the label docker-registry=default. */
	OCREG_TYPE_POD = 96,
	/** Which object something is about. */
	OCREG_TYPE_INVOLVED_OBJECT = 97,
	/** Something that happened to an object. Kept for a few hours. */
	OCREG_TYPE_EVENT = 98,
	/** Whether a node takes pods. */
	OCREG_TYPE_NODE_SPEC = 99,
	/** A machine of the cluster. */
	OCREG_TYPE_NODE = 100,
	/** One reason why an object was refused. */
	OCREG_TYPE_STATUS_CAUSE = 101,
	/** What a Status is about. */
	OCREG_TYPE_STATUS_DETAILS = 102,
	/** The API server's answer to what it refuses, and to a deletion. */
	OCREG_TYPE_STATUS = 103,
	/** Some objects in one document. */
	OCREG_TYPE_LIST_DOCUMENT = 104,
	/** What gives the registry access to an S3 bucket, in Secret image-registry-private-configuration-user. */
	OCREG_TYPE_S3_CREDENTIALS = 105,
	/** What gives the registry access to a GCS bucket, in Secret image-registry-private-configuration-user. */
	OCREG_TYPE_GCS_CREDENTIALS = 106,
	/** What gives the registry access to an Azure storage account, in Secret
	 *  image-registry-private-configuration-user. */
	OCREG_TYPE_AZURE_CREDENTIALS = 107,
	/** What gives the registry access to a Swift container, in Secret image-registry-private-configuration-user:
	 *  user and password, or the three parts of an application credential, or a token. */
	OCREG_TYPE_SWIFT_CREDENTIALS = 108,
	/** What gives the registry access to IBM Cloud Object Storage, in Secret
	 *  image-registry-private-configuration-user. Since OpenShift 4.10. */
	OCREG_TYPE_IBMCOS_CREDENTIALS = 109,
	/** What gives the registry access to Alibaba Cloud OSS, in Secret image-registry-private-configuration-user.
	 *  Since OpenShift 4.10. */
	OCREG_TYPE_OSS_CREDENTIALS = 110,
	/** The certificate of a route of the registry, in the Secret that routes[].secretName names. */
	OCREG_TYPE_ROUTE_CERTIFICATE = 111,
	/** Authorities to trust, in a ConfigMap such as the one that s3.trustedCA names. */
	OCREG_TYPE_CA_BUNDLE = 112,
	/** A release of OpenShift. */
	OCREG_TYPE_CLUSTER_RELEASE = 113,
	/** An update of the cluster, or its installation. */
	OCREG_TYPE_UPDATE_HISTORY = 114,
	/** Where the cluster's updates have got to. */
	OCREG_TYPE_CLUSTER_VERSION_STATUS = 115,
	/** The release of the cluster and its updates. There is one object, called version. */
	OCREG_TYPE_CLUSTER_VERSION = 116,
	/** A writer that owns a field, as metadata.managedFields has it. */
	OCREG_TYPE_CHANGE_OWNER = 117,
	/** A field that is not what it was. */
	OCREG_TYPE_CHANGE = 118,
	/** The object that a plan is for, and where it is. */
	OCREG_TYPE_PLAN_TARGET = 119,
	/** What the check found of the object as it would be. */
	OCREG_TYPE_PLAN_FINDING = 120,
	/** One thing that the API server has against a change. */
	OCREG_TYPE_PLAN_CAUSE = 121,
	/** What the API server said to the patch, sent as a dry run. */
	OCREG_TYPE_PLAN_VERDICT = 122,
	/** A change to one object, looked at before it is made: what it does, whose fields it touches, what is at
	 *  risk, and the patch that is sent. */
	OCREG_TYPE_PLAN = 123,
};

#ifdef __cplusplus
}
#endif
#endif
