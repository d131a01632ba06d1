# SPDX-License-Identifier: Apache-2.0
# Printed by `typegen --pyi` from the page of types; tests/bindings/generated --write renews it.
from collections.abc import Iterable, Mapping
from typing import Any

from ._objects import List, Map, Null, Object

__all__ = [
    "OwnerReference",
    "ManagedFieldsEntry",
    "ObjectMeta",
    "Condition",
    "ResourceClaim",
    "Resources",
    "Toleration",
    "LabelSelectorRequirement",
    "LabelSelector",
    "NodeSelectorRequirement",
    "NodeSelectorTerm",
    "NodeSelector",
    "PreferredSchedulingTerm",
    "NodeAffinity",
    "PodAffinityTerm",
    "WeightedPodAffinityTerm",
    "PodAffinity",
    "Affinity",
    "TopologySpreadConstraint",
    "EmptyDir",
    "SecretKeySelector",
    "CloudFront",
    "TrustedCA",
    "S3",
    "GCS",
    "Swift",
    "PVC",
    "AzureInternal",
    "AzureNetworkAccess",
    "Azure",
    "IBMCOS",
    "OSSKMS",
    "OSSEncryption",
    "OSS",
    "Storage",
    "Proxy",
    "RequestLimits",
    "Requests",
    "ConfigRoute",
    "ConfigSpec",
    "GenerationStatus",
    "ConfigStatus",
    "Config",
    "ImagePrunerSpec",
    "ImagePrunerStatus",
    "ImagePruner",
    "ConfigMapNameReference",
    "RegistryLocation",
    "RegistrySources",
    "ImageSpec",
    "ImageStatus",
    "Image",
    "ClusterOperatorCondition",
    "OperandVersion",
    "ObjectReference",
    "ClusterOperatorSpec",
    "ClusterOperatorStatus",
    "ClusterOperator",
    "RouteTargetReference",
    "RoutePort",
    "LocalObjectReference",
    "RouteTls",
    "RouteHeaderValue",
    "RouteHeaderAction",
    "RouteHeader",
    "RouteHeaderActions",
    "RouteHeaders",
    "RouteSpec",
    "RouteIngressCondition",
    "RouteIngress",
    "RouteStatus",
    "Route",
    "Secret",
    "ConfigMap",
    "TypedObjectReference",
    "VolumeResources",
    "PersistentVolumeClaimSpec",
    "PersistentVolumeClaimStatus",
    "PersistentVolumeClaim",
    "PlatformStatus",
    "InfrastructureStatus",
    "Infrastructure",
    "WorkloadCondition",
    "DeploymentSpec",
    "DeploymentStatus",
    "Deployment",
    "ServicePort",
    "ServiceSpec",
    "Service",
    "ContainerWaiting",
    "ContainerTerminated",
    "ContainerState",
    "ContainerStatus",
    "PodSpec",
    "PodStatus",
    "Pod",
    "InvolvedObject",
    "Event",
    "NodeSpec",
    "Node",
    "StatusCause",
    "StatusDetails",
    "Status",
    "ListDocument",
    "S3Credentials",
    "GCSCredentials",
    "AzureCredentials",
    "SwiftCredentials",
    "IBMCOSCredentials",
    "OSSCredentials",
    "RouteCertificate",
    "CABundle",
    "ClusterRelease",
    "UpdateHistory",
    "ClusterVersionStatus",
    "ClusterVersion",
    "ChangeOwner",
    "Change",
    "PlanTarget",
    "PlanFinding",
    "PlanCause",
    "PlanVerdict",
    "Plan",
]

class OwnerReference(Object):
    """An object that this one belongs to and goes with."""

    def __init__(
        self,
        *,
        api_version: str | Null | None = ...,
        kind: str | Null | None = ...,
        name: str | Null | None = ...,
        uid: str | Null | None = ...,
        controller: bool | Null | None = ...,
        block_owner_deletion: bool | Null | None = ...,
    ) -> None: ...

    @property
    def api_version(self) -> str | None:
        """Group and version of the owner. Must not be empty."""
    @api_version.setter
    def api_version(self, value: str | Null | None) -> None: ...
    @api_version.deleter
    def api_version(self) -> None: ...

    @property
    def kind(self) -> str | None:
        """Kind of the owner. Must not be empty."""
    @kind.setter
    def kind(self, value: str | Null | None) -> None: ...
    @kind.deleter
    def kind(self) -> None: ...

    @property
    def name(self) -> str | None:
        """Name of the owner. Must not be empty."""
    @name.setter
    def name(self, value: str | Null | None) -> None: ...
    @name.deleter
    def name(self) -> None: ...

    @property
    def uid(self) -> str | None:
        """The owner's uid, so that a later object of the same name is not taken for it. Must not be empty."""
    @uid.setter
    def uid(self, value: str | Null | None) -> None: ...
    @uid.deleter
    def uid(self) -> None: ...

    @property
    def controller(self) -> bool | None:
        """Whether the owner is the one that manages the object; at most one may be. Unset means false."""
    @controller.setter
    def controller(self, value: bool | Null | None) -> None: ...
    @controller.deleter
    def controller(self) -> None: ...

    @property
    def block_owner_deletion(self) -> bool | None:
        """Whether a foreground deletion of the owner waits until this object is gone. Unset means false."""
    @block_owner_deletion.setter
    def block_owner_deletion(self, value: bool | Null | None) -> None: ...
    @block_owner_deletion.deleter
    def block_owner_deletion(self) -> None: ...

class ManagedFieldsEntry(Object):
    """Which fields one writer has set and so owns. Kept by the API server; of use with server-side apply."""

    def __init__(
        self,
        *,
        manager: str | Null | None = ...,
        operation: str | Null | None = ...,
        api_version: str | Null | None = ...,
        time: str | Null | None = ...,
        fields_type: str | Null | None = ...,
        fields_v1: Any = ...,
        subresource: str | Null | None = ...,
    ) -> None: ...

    @property
    def manager(self) -> str | None:
        """Name of the writer."""
    @manager.setter
    def manager(self, value: str | Null | None) -> None: ...
    @manager.deleter
    def manager(self) -> None: ...

    @property
    def operation(self) -> str | None:
        """How it wrote: Apply, or Update for all else."""
    @operation.setter
    def operation(self, value: str | Null | None) -> None: ...
    @operation.deleter
    def operation(self) -> None: ...

    @property
    def api_version(self) -> str | None:
        """The group and version that its field names belong to."""
    @api_version.setter
    def api_version(self, value: str | Null | None) -> None: ...
    @api_version.deleter
    def api_version(self) -> None: ...

    @property
    def time(self) -> str | None:
        """When it last changed what it owns. A time such as `2024-05-01T09:30:00Z`."""
    @time.setter
    def time(self, value: str | Null | None) -> None: ...
    @time.deleter
    def time(self) -> None: ...

    @property
    def fields_type(self) -> str | None:
        """The notation of the next field; FieldsV1 is the only one."""
    @fields_type.setter
    def fields_type(self, value: str | Null | None) -> None: ...
    @fields_type.deleter
    def fields_type(self) -> None: ...

    @property
    def fields_v1(self) -> Any:
        """The set of fields: a tree whose keys are f: and a field name, k: and a list key, or v: and a value. An object
        with any members."""
    @fields_v1.setter
    def fields_v1(self, value: Any) -> None: ...
    @fields_v1.deleter
    def fields_v1(self) -> None: ...

    @property
    def subresource(self) -> str | None:
        """The subresource it wrote through, such as status. Unset means the object itself."""
    @subresource.setter
    def subresource(self, value: str | Null | None) -> None: ...
    @subresource.deleter
    def subresource(self) -> None: ...

class ObjectMeta(Object):
    """What every object of the cluster has: its name, its labels and what the API server keeps about it."""

    def __init__(
        self,
        *,
        name: str | Null | None = ...,
        generate_name: str | Null | None = ...,
        ns: str | Null | None = ...,
        uid: str | Null | None = ...,
        resource_version: str | Null | None = ...,
        generation: int | Null | None = ...,
        creation_timestamp: str | Null | None = ...,
        deletion_timestamp: str | Null | None = ...,
        deletion_grace_period_seconds: int | Null | None = ...,
        labels: Mapping[str, str] | Null | None = ...,
        annotations: Mapping[str, str] | Null | None = ...,
        owner_references: Iterable[OwnerReference | Mapping[str, Any]] | Null | None = ...,
        finalizers: Iterable[str] | Null | None = ...,
        managed_fields: Iterable[ManagedFieldsEntry | Mapping[str, Any]] | Null | None = ...,
        self_link: str | Null | None = ...,
    ) -> None: ...

    @property
    def name(self) -> str | None:
        """Name, unique among the objects of its kind and namespace. Cannot be changed. The operator only looks at a
        Config that is called cluster."""
    @name.setter
    def name(self, value: str | Null | None) -> None: ...
    @name.deleter
    def name(self) -> None: ...

    @property
    def generate_name(self) -> str | None:
        """A prefix: at creation the API server adds random characters to it to make the name, if name is empty."""
    @generate_name.setter
    def generate_name(self, value: str | Null | None) -> None: ...
    @generate_name.deleter
    def generate_name(self) -> None: ...

    @property
    def ns(self) -> str | None:
        """The namespace that the object is in; unset for kinds that are in none, such as Config. Cannot be changed.
        Called `namespace` in documents, which is a reserved word of C++."""
    @ns.setter
    def ns(self, value: str | Null | None) -> None: ...
    @ns.deleter
    def ns(self) -> None: ...

    @property
    def uid(self) -> str | None:
        """Identity given by the API server, never used twice. In a write it is a precondition: another uid is a
        conflict."""
    @uid.setter
    def uid(self, value: str | Null | None) -> None: ...
    @uid.deleter
    def uid(self) -> None: ...

    @property
    def resource_version(self) -> str | None:
        """Changes with each write; opaque text, never to be made up. In a write it is a precondition: the object must
        not have changed since. A replacement must have it."""
    @resource_version.setter
    def resource_version(self, value: str | Null | None) -> None: ...
    @resource_version.deleter
    def resource_version(self) -> None: ...

    @property
    def generation(self) -> int | None:
        """Counts the changes of what is asked for, not those of the status. Set by the API server."""
    @generation.setter
    def generation(self, value: int | Null | None) -> None: ...
    @generation.deleter
    def generation(self) -> None: ...

    @property
    def creation_timestamp(self) -> str | None:
        """When the object was created. Set by the API server. A time such as `2024-05-01T09:30:00Z`."""
    @creation_timestamp.setter
    def creation_timestamp(self, value: str | Null | None) -> None: ...
    @creation_timestamp.deleter
    def creation_timestamp(self) -> None: ...

    @property
    def deletion_timestamp(self) -> str | None:
        """When the object is to be gone. Set by the API server when a deletion is asked for; unset means that nobody
        has. A time such as `2024-05-01T09:30:00Z`."""
    @deletion_timestamp.setter
    def deletion_timestamp(self, value: str | Null | None) -> None: ...
    @deletion_timestamp.deleter
    def deletion_timestamp(self) -> None: ...

    @property
    def deletion_grace_period_seconds(self) -> int | None:
        """How many seconds the object was given to end in an orderly way. Set by the API server together with
        deletionTimestamp."""
    @deletion_grace_period_seconds.setter
    def deletion_grace_period_seconds(self, value: int | Null | None) -> None: ...
    @deletion_grace_period_seconds.deleter
    def deletion_grace_period_seconds(self) -> None: ...

    @property
    def labels(self) -> Map:
        """Words to select objects by. Keys are a name of at most 63 characters, with a DNS name and a slash before it
        if it belongs to somebody; values are empty or such a name."""
    @labels.setter
    def labels(self, value: Mapping[str, str] | Null | None) -> None: ...
    @labels.deleter
    def labels(self) -> None: ...

    @property
    def annotations(self) -> Map:
        """Notes of programs and people: keys as for labels, values any text, 256 KiB in all."""
    @annotations.setter
    def annotations(self, value: Mapping[str, str] | Null | None) -> None: ...
    @annotations.deleter
    def annotations(self) -> None: ...

    @property
    def owner_references(self) -> List[OwnerReference]:
        """The objects that this one belongs to. It is removed once all of them are gone."""
    @owner_references.setter
    def owner_references(self, value: Iterable[OwnerReference | Mapping[str, Any]] | Null | None) -> None: ...
    @owner_references.deleter
    def owner_references(self) -> None: ...

    @property
    def finalizers(self) -> List[str]:
        """Who has work to do before the object may go: a deleted object stays until this list is empty. The operator's
        entry on Config is imageregistry.operator.openshift.io/finalizer."""
    @finalizers.setter
    def finalizers(self, value: Iterable[str] | Null | None) -> None: ...
    @finalizers.deleter
    def finalizers(self) -> None: ...

    @property
    def managed_fields(self) -> List[ManagedFieldsEntry]:
        """Who owns which field. Kept by the API server; a client has no need to look."""
    @managed_fields.setter
    def managed_fields(self, value: Iterable[ManagedFieldsEntry | Mapping[str, Any]] | Null | None) -> None: ...
    @managed_fields.deleter
    def managed_fields(self) -> None: ...

    @property
    def self_link(self) -> str | None:
        """URL of the object. API servers do not fill it from release 4.7 on. Deprecated."""
    @self_link.setter
    def self_link(self, value: str | Null | None) -> None: ...
    @self_link.deleter
    def self_link(self) -> None: ...

class Condition(Object):
    """One thing that the operator observes about the registry, and since when it is so. Ignore those you do not know."""

    def __init__(
        self,
        *,
        condition_type: str | Null | None = ...,
        status: str | Null | None = ...,
        last_transition_time: str | Null | None = ...,
        reason: str | Null | None = ...,
        message: str | Null | None = ...,
    ) -> None: ...

    @property
    def condition_type(self) -> str | None:
        """What is observed: Available, Progressing, Degraded, Removed, StorageExists and others. Called `type` in
        documents, which is a reserved word of Go. Checked from release 4.18 on, and required from 4.16 on. Required.
        Must match
        `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$`.
        At most 316 characters."""
    @condition_type.setter
    def condition_type(self, value: str | Null | None) -> None: ...
    @condition_type.deleter
    def condition_type(self) -> None: ...

    @property
    def status(self) -> str | None:
        """Whether it is so. Up to release 4.17 any text passes, and it may be missing. Required. One of `True`,
        `False`, `Unknown`."""
    @status.setter
    def status(self, value: str | Null | None) -> None: ...
    @status.deleter
    def status(self) -> None: ...

    @property
    def last_transition_time(self) -> str | None:
        """When the status last changed, in UTC and to the second. Up to release 4.17 it may be missing. Required. A
        time such as `2024-05-01T09:30:00Z`."""
    @last_transition_time.setter
    def last_transition_time(self, value: str | Null | None) -> None: ...
    @last_transition_time.deleter
    def last_transition_time(self) -> None: ...

    @property
    def reason(self) -> str | None:
        """Why, in a word. With this operator it may have blanks, and with Swift it may be the text of an error."""
    @reason.setter
    def reason(self, value: str | Null | None) -> None: ...
    @reason.deleter
    def reason(self) -> None: ...

    @property
    def message(self) -> str | None:
        """Why, in a sentence for people."""
    @message.setter
    def message(self, value: str | Null | None) -> None: ...
    @message.deleter
    def message(self) -> None: ...

class ResourceClaim(Object):
    """A use of one of the pod's resource claims."""

    def __init__(
        self,
        *,
        name: str | Null | None = ...,
        request: str | Null | None = ...,
    ) -> None: ...

    @property
    def name(self) -> str | None:
        """Name of the claim among those of the pod. Required."""
    @name.setter
    def name(self, value: str | Null | None) -> None: ...
    @name.deleter
    def name(self) -> None: ...

    @property
    def request(self) -> str | None:
        """The one request of the claim that is meant. Unset means all of them. Since OpenShift 4.18."""
    @request.setter
    def request(self, value: str | Null | None) -> None: ...
    @request.deleter
    def request(self) -> None: ...

class Resources(Object):
    """How much processor and memory the registry's container asks for, and may have at most."""

    def __init__(
        self,
        *,
        limits: Mapping[str, str | int] | Null | None = ...,
        requests: Mapping[str, str | int] | Null | None = ...,
        claims: Iterable[ResourceClaim | Mapping[str, Any]] | Null | None = ...,
    ) -> None: ...

    @property
    def limits(self) -> Map:
        """The most that it may have: cpu in cores, memory and ephemeral-storage in bytes. Unset means no limit. Must
        match
        `^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$`."""
    @limits.setter
    def limits(self, value: Mapping[str, str | int] | Null | None) -> None: ...
    @limits.deleter
    def limits(self) -> None: ...

    @property
    def requests(self) -> Map:
        """What a node must have free to take the pod, in the units of limits. A resource that is left out is asked for
        as much as its limit, if it has one. Must match
        `^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$`."""
    @requests.setter
    def requests(self, value: Mapping[str, str | int] | Null | None) -> None: ...
    @requests.deleter
    def requests(self) -> None: ...

    @property
    def claims(self) -> List[ResourceClaim]:
        """Claims of the pod that the container uses. The registry's pod has none. No two elements with the same `name`.
        Since OpenShift 4.13."""
    @claims.setter
    def claims(self, value: Iterable[ResourceClaim | Mapping[str, Any]] | Null | None) -> None: ...
    @claims.deleter
    def claims(self) -> None: ...

class Toleration(Object):
    """A kind of node taint that the registry's pods put up with."""

    def __init__(
        self,
        *,
        key: str | Null | None = ...,
        op: str | Null | None = ...,
        value: str | Null | None = ...,
        effect: str | Null | None = ...,
        toleration_seconds: int | Null | None = ...,
    ) -> None: ...

    @property
    def key(self) -> str | None:
        """Key of the taint. Unset means every key, and then op must be Exists."""
    @key.setter
    def key(self, value: str | Null | None) -> None: ...
    @key.deleter
    def key(self) -> None: ...

    @property
    def op(self) -> str | None:
        """Exists for any value, or Equal for the one in value. Unset means Equal. Called `operator` in documents, which
        is a reserved word of C++."""
    @op.setter
    def op(self, value: str | Null | None) -> None: ...
    @op.deleter
    def op(self) -> None: ...

    @property
    def value(self) -> str | None:
        """Value of the taint; empty with Exists."""
    @value.setter
    def value(self, value: str | Null | None) -> None: ...
    @value.deleter
    def value(self) -> None: ...

    @property
    def effect(self) -> str | None:
        """NoSchedule, PreferNoSchedule or NoExecute. Unset means all of them."""
    @effect.setter
    def effect(self, value: str | Null | None) -> None: ...
    @effect.deleter
    def effect(self) -> None: ...

    @property
    def toleration_seconds(self) -> int | None:
        """For NoExecute: after how many seconds the pod has to leave after all. Unset means never; zero and less mean
        at once."""
    @toleration_seconds.setter
    def toleration_seconds(self, value: int | Null | None) -> None: ...
    @toleration_seconds.deleter
    def toleration_seconds(self) -> None: ...

class LabelSelectorRequirement(Object):
    """A condition on one label of an object."""

    def __init__(
        self,
        *,
        key: str | Null | None = ...,
        op: str | Null | None = ...,
        values: Iterable[str] | Null | None = ...,
    ) -> None: ...

    @property
    def key(self) -> str | None:
        """Key of the label. Required."""
    @key.setter
    def key(self, value: str | Null | None) -> None: ...
    @key.deleter
    def key(self) -> None: ...

    @property
    def op(self) -> str | None:
        """In, NotIn, Exists or DoesNotExist. Called `operator` in documents, which is a reserved word of C++. Required."""
    @op.setter
    def op(self, value: str | Null | None) -> None: ...
    @op.deleter
    def op(self) -> None: ...

    @property
    def values(self) -> List[str]:
        """At least one value for In and NotIn, none for the others. Atomic: server-side apply replaces all of it."""
    @values.setter
    def values(self, value: Iterable[str] | Null | None) -> None: ...
    @values.deleter
    def values(self) -> None: ...

class LabelSelector(Object):
    """Selects objects by their labels: all conditions must hold. An empty one selects every object."""

    def __init__(
        self,
        *,
        match_labels: Mapping[str, str] | Null | None = ...,
        match_expressions: Iterable[LabelSelectorRequirement | Mapping[str, Any]] | Null | None = ...,
    ) -> None: ...

    @property
    def match_labels(self) -> Map:
        """Labels that must be there with these values."""
    @match_labels.setter
    def match_labels(self, value: Mapping[str, str] | Null | None) -> None: ...
    @match_labels.deleter
    def match_labels(self) -> None: ...

    @property
    def match_expressions(self) -> List[LabelSelectorRequirement]:
        """Further conditions. Atomic: server-side apply replaces all of it."""
    @match_expressions.setter
    def match_expressions(self, value: Iterable[LabelSelectorRequirement | Mapping[str, Any]] | Null | None) -> None: ...
    @match_expressions.deleter
    def match_expressions(self) -> None: ...

class NodeSelectorRequirement(Object):
    """A condition on one label or field of a node."""

    def __init__(
        self,
        *,
        key: str | Null | None = ...,
        op: str | Null | None = ...,
        values: Iterable[str] | Null | None = ...,
    ) -> None: ...

    @property
    def key(self) -> str | None:
        """Key of the label, or name of the field. Required."""
    @key.setter
    def key(self, value: str | Null | None) -> None: ...
    @key.deleter
    def key(self) -> None: ...

    @property
    def op(self) -> str | None:
        """In, NotIn, Exists, DoesNotExist, Gt or Lt. Called `operator` in documents, which is a reserved word of C++.
        Required."""
    @op.setter
    def op(self, value: str | Null | None) -> None: ...
    @op.deleter
    def op(self) -> None: ...

    @property
    def values(self) -> List[str]:
        """At least one value for In and NotIn, one integer for Gt and Lt, none for the others. Atomic: server-side
        apply replaces all of it."""
    @values.setter
    def values(self, value: Iterable[str] | Null | None) -> None: ...
    @values.deleter
    def values(self) -> None: ...

class NodeSelectorTerm(Object):
    """Selects nodes: all conditions must hold. An empty one selects no node."""

    def __init__(
        self,
        *,
        match_expressions: Iterable[NodeSelectorRequirement | Mapping[str, Any]] | Null | None = ...,
        match_fields: Iterable[NodeSelectorRequirement | Mapping[str, Any]] | Null | None = ...,
    ) -> None: ...

    @property
    def match_expressions(self) -> List[NodeSelectorRequirement]:
        """Conditions on labels. Atomic: server-side apply replaces all of it."""
    @match_expressions.setter
    def match_expressions(self, value: Iterable[NodeSelectorRequirement | Mapping[str, Any]] | Null | None) -> None: ...
    @match_expressions.deleter
    def match_expressions(self) -> None: ...

    @property
    def match_fields(self) -> List[NodeSelectorRequirement]:
        """Conditions on fields; metadata.name is the only one there is. Atomic: server-side apply replaces all of it."""
    @match_fields.setter
    def match_fields(self, value: Iterable[NodeSelectorRequirement | Mapping[str, Any]] | Null | None) -> None: ...
    @match_fields.deleter
    def match_fields(self) -> None: ...

class NodeSelector(Object):
    """Selects the nodes that at least one of its terms selects."""

    def __init__(
        self,
        *,
        node_selector_terms: Iterable[NodeSelectorTerm | Mapping[str, Any]] | Null | None = ...,
    ) -> None: ...

    @property
    def node_selector_terms(self) -> List[NodeSelectorTerm]:
        """The terms, one at least. Required. Atomic: server-side apply replaces all of it."""
    @node_selector_terms.setter
    def node_selector_terms(self, value: Iterable[NodeSelectorTerm | Mapping[str, Any]] | Null | None) -> None: ...
    @node_selector_terms.deleter
    def node_selector_terms(self) -> None: ...

class PreferredSchedulingTerm(Object):
    """Nodes that are liked, and how much."""

    def __init__(
        self,
        *,
        weight: int | Null | None = ...,
        preference: NodeSelectorTerm | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def weight(self) -> int | None:
        """What such a node gains over others, 1 to 100 points. Required. Must fit 32 bits."""
    @weight.setter
    def weight(self, value: int | Null | None) -> None: ...
    @weight.deleter
    def weight(self) -> None: ...

    @property
    def preference(self) -> NodeSelectorTerm | None:
        """Which nodes. Required. Atomic: server-side apply replaces all of it."""
    @preference.setter
    def preference(self, value: NodeSelectorTerm | Mapping[str, Any] | Null | None) -> None: ...
    @preference.deleter
    def preference(self) -> None: ...

class NodeAffinity(Object):
    """Which nodes the registry's pods go to."""

    def __init__(
        self,
        *,
        required_during_scheduling_ignored_during_execution: NodeSelector | Mapping[str, Any] | Null | None = ...,
        preferred_during_scheduling_ignored_during_execution: Iterable[PreferredSchedulingTerm | Mapping[str, Any]] | Null | None = ...,
    ) -> None: ...

    @property
    def required_during_scheduling_ignored_during_execution(self) -> NodeSelector | None:
        """Nodes that may be used at all. A pod that runs already stays where it is. Unset means every node. Atomic:
        server-side apply replaces all of it."""
    @required_during_scheduling_ignored_during_execution.setter
    def required_during_scheduling_ignored_during_execution(self, value: NodeSelector | Mapping[str, Any] | Null | None) -> None: ...
    @required_during_scheduling_ignored_during_execution.deleter
    def required_during_scheduling_ignored_during_execution(self) -> None: ...

    @property
    def preferred_during_scheduling_ignored_during_execution(self) -> List[PreferredSchedulingTerm]:
        """Nodes that are liked better; their weights are added up. Atomic: server-side apply replaces all of it."""
    @preferred_during_scheduling_ignored_during_execution.setter
    def preferred_during_scheduling_ignored_during_execution(self, value: Iterable[PreferredSchedulingTerm | Mapping[str, Any]] | Null | None) -> None: ...
    @preferred_during_scheduling_ignored_during_execution.deleter
    def preferred_during_scheduling_ignored_during_execution(self) -> None: ...

class PodAffinityTerm(Object):
    """Some pods, and the extent of a place in which they are near."""

    def __init__(
        self,
        *,
        label_selector: LabelSelector | Mapping[str, Any] | Null | None = ...,
        namespace_selector: LabelSelector | Mapping[str, Any] | Null | None = ...,
        namespaces: Iterable[str] | Null | None = ...,
        topology_key: str | Null | None = ...,
        match_label_keys: Iterable[str] | Null | None = ...,
        mismatch_label_keys: Iterable[str] | Null | None = ...,
    ) -> None: ...

    @property
    def label_selector(self) -> LabelSelector | None:
        """Which pods. Unset selects none. Atomic: server-side apply replaces all of it."""
    @label_selector.setter
    def label_selector(self, value: LabelSelector | Mapping[str, Any] | Null | None) -> None: ...
    @label_selector.deleter
    def label_selector(self) -> None: ...

    @property
    def namespace_selector(self) -> LabelSelector | None:
        """Namespaces to look in, by their labels, in addition to namespaces. An empty one means all namespaces. Atomic:
        server-side apply replaces all of it."""
    @namespace_selector.setter
    def namespace_selector(self, value: LabelSelector | Mapping[str, Any] | Null | None) -> None: ...
    @namespace_selector.deleter
    def namespace_selector(self) -> None: ...

    @property
    def namespaces(self) -> List[str]:
        """Names of namespaces to look in. With no namespaceSelector either, it is the pod's own. Atomic: server-side
        apply replaces all of it."""
    @namespaces.setter
    def namespaces(self, value: Iterable[str] | Null | None) -> None: ...
    @namespaces.deleter
    def namespaces(self) -> None: ...

    @property
    def topology_key(self) -> str | None:
        """A label of nodes: those with the same value are one place. Must not be empty. Required."""
    @topology_key.setter
    def topology_key(self, value: str | Null | None) -> None: ...
    @topology_key.deleter
    def topology_key(self) -> None: ...

    @property
    def match_label_keys(self) -> List[str]:
        """Label keys: the pods must also have the incoming pod's values of these. Atomic: server-side apply replaces
        all of it."""
    @match_label_keys.setter
    def match_label_keys(self, value: Iterable[str] | Null | None) -> None: ...
    @match_label_keys.deleter
    def match_label_keys(self) -> None: ...

    @property
    def mismatch_label_keys(self) -> List[str]:
        """Label keys: the pods must also have other values of these than the incoming pod. Atomic: server-side apply
        replaces all of it."""
    @mismatch_label_keys.setter
    def mismatch_label_keys(self, value: Iterable[str] | Null | None) -> None: ...
    @mismatch_label_keys.deleter
    def mismatch_label_keys(self) -> None: ...

class WeightedPodAffinityTerm(Object):
    """Neighbours that are liked or disliked, and how much."""

    def __init__(
        self,
        *,
        weight: int | Null | None = ...,
        pod_affinity_term: PodAffinityTerm | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def weight(self) -> int | None:
        """What a node near such pods gains, or with anti-affinity loses, 1 to 100 points. Required. Must fit 32 bits."""
    @weight.setter
    def weight(self, value: int | Null | None) -> None: ...
    @weight.deleter
    def weight(self) -> None: ...

    @property
    def pod_affinity_term(self) -> PodAffinityTerm | None:
        """Which pods, and what near means. Required."""
    @pod_affinity_term.setter
    def pod_affinity_term(self, value: PodAffinityTerm | Mapping[str, Any] | Null | None) -> None: ...
    @pod_affinity_term.deleter
    def pod_affinity_term(self) -> None: ...

class PodAffinity(Object):
    """Which pods the registry's pods go near to, or with anti-affinity keep away from."""

    def __init__(
        self,
        *,
        required_during_scheduling_ignored_during_execution: Iterable[PodAffinityTerm | Mapping[str, Any]] | Null | None = ...,
        preferred_during_scheduling_ignored_during_execution: Iterable[WeightedPodAffinityTerm | Mapping[str, Any]] | Null | None = ...,
    ) -> None: ...

    @property
    def required_during_scheduling_ignored_during_execution(self) -> List[PodAffinityTerm]:
        """What a node must fulfil, every term of it. Pods that run already stay where they are. Atomic: server-side
        apply replaces all of it."""
    @required_during_scheduling_ignored_during_execution.setter
    def required_during_scheduling_ignored_during_execution(self, value: Iterable[PodAffinityTerm | Mapping[str, Any]] | Null | None) -> None: ...
    @required_during_scheduling_ignored_during_execution.deleter
    def required_during_scheduling_ignored_during_execution(self) -> None: ...

    @property
    def preferred_during_scheduling_ignored_during_execution(self) -> List[WeightedPodAffinityTerm]:
        """What is liked better; the weights are added up. Atomic: server-side apply replaces all of it."""
    @preferred_during_scheduling_ignored_during_execution.setter
    def preferred_during_scheduling_ignored_during_execution(self, value: Iterable[WeightedPodAffinityTerm | Mapping[str, Any]] | Null | None) -> None: ...
    @preferred_during_scheduling_ignored_during_execution.deleter
    def preferred_during_scheduling_ignored_during_execution(self) -> None: ...

class Affinity(Object):
    """Where the registry's pods should go, and where not."""

    def __init__(
        self,
        *,
        node_affinity: NodeAffinity | Mapping[str, Any] | Null | None = ...,
        pod_affinity: PodAffinity | Mapping[str, Any] | Null | None = ...,
        pod_anti_affinity: PodAffinity | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def node_affinity(self) -> NodeAffinity | None:
        """By the nodes themselves."""
    @node_affinity.setter
    def node_affinity(self, value: NodeAffinity | Mapping[str, Any] | Null | None) -> None: ...
    @node_affinity.deleter
    def node_affinity(self) -> None: ...

    @property
    def pod_affinity(self) -> PodAffinity | None:
        """Near which other pods."""
    @pod_affinity.setter
    def pod_affinity(self, value: PodAffinity | Mapping[str, Any] | Null | None) -> None: ...
    @pod_affinity.deleter
    def pod_affinity(self) -> None: ...

    @property
    def pod_anti_affinity(self) -> PodAffinity | None:
        """Away from which other pods."""
    @pod_anti_affinity.setter
    def pod_anti_affinity(self, value: PodAffinity | Mapping[str, Any] | Null | None) -> None: ...
    @pod_anti_affinity.deleter
    def pod_anti_affinity(self) -> None: ...

class TopologySpreadConstraint(Object):
    """How evenly pods are spread over places such as zones."""

    def __init__(
        self,
        *,
        max_skew: int | Null | None = ...,
        topology_key: str | Null | None = ...,
        when_unsatisfiable: str | Null | None = ...,
        label_selector: LabelSelector | Mapping[str, Any] | Null | None = ...,
        min_domains: int | Null | None = ...,
        match_label_keys: Iterable[str] | Null | None = ...,
        node_affinity_policy: str | Null | None = ...,
        node_taints_policy: str | Null | None = ...,
    ) -> None: ...

    @property
    def max_skew(self) -> int | None:
        """By how many pods the fullest and the emptiest place may differ. Must be above zero. Required. Must fit 32
        bits."""
    @max_skew.setter
    def max_skew(self, value: int | Null | None) -> None: ...
    @max_skew.deleter
    def max_skew(self) -> None: ...

    @property
    def topology_key(self) -> str | None:
        """A label of nodes: those with the same value are one place. Required."""
    @topology_key.setter
    def topology_key(self, value: str | Null | None) -> None: ...
    @topology_key.deleter
    def topology_key(self) -> None: ...

    @property
    def when_unsatisfiable(self) -> str | None:
        """What to do with a pod that would break the rule: DoNotSchedule leaves it waiting, ScheduleAnyway places it
        where it hurts least. Required."""
    @when_unsatisfiable.setter
    def when_unsatisfiable(self, value: str | Null | None) -> None: ...
    @when_unsatisfiable.deleter
    def when_unsatisfiable(self) -> None: ...

    @property
    def label_selector(self) -> LabelSelector | None:
        """Which pods are counted. Unset counts none. Atomic: server-side apply replaces all of it."""
    @label_selector.setter
    def label_selector(self, value: LabelSelector | Mapping[str, Any] | Null | None) -> None: ...
    @label_selector.deleter
    def label_selector(self) -> None: ...

    @property
    def min_domains(self) -> int | None:
        """With fewer places than this, the emptiest counts as having no pod. Must be above zero, and needs
        DoNotSchedule. Unset means 1. Must fit 32 bits."""
    @min_domains.setter
    def min_domains(self, value: int | Null | None) -> None: ...
    @min_domains.deleter
    def min_domains(self) -> None: ...

    @property
    def match_label_keys(self) -> List[str]:
        """Label keys: only pods with the incoming pod's values of these are counted. Atomic: server-side apply replaces
        all of it. Since OpenShift 4.12."""
    @match_label_keys.setter
    def match_label_keys(self, value: Iterable[str] | Null | None) -> None: ...
    @match_label_keys.deleter
    def match_label_keys(self) -> None: ...

    @property
    def node_affinity_policy(self) -> str | None:
        """Whether nodes that the pod cannot go to by its affinity and node selector count: Honor leaves them out,
        Ignore counts them. Unset means Honor. Since OpenShift 4.12."""
    @node_affinity_policy.setter
    def node_affinity_policy(self, value: str | Null | None) -> None: ...
    @node_affinity_policy.deleter
    def node_affinity_policy(self) -> None: ...

    @property
    def node_taints_policy(self) -> str | None:
        """Whether nodes with taints that the pod does not tolerate count: Honor leaves them out, Ignore counts them.
        Unset means Ignore. Since OpenShift 4.12."""
    @node_taints_policy.setter
    def node_taints_policy(self, value: str | Null | None) -> None: ...
    @node_taints_policy.deleter
    def node_taints_policy(self) -> None: ...

class EmptyDir(Object):
    """Storage in the pod itself, lost with every restart of the pod: for clusters that nobody depends on. It has no
    settings; being there selects it."""

    def __init__(
        self,
    ) -> None: ...

class SecretKeySelector(Object):
    """One key of a Secret."""

    def __init__(
        self,
        *,
        key: str | Null | None = ...,
        name: str | Null | None = ...,
        optional: bool | Null | None = ...,
    ) -> None: ...

    @property
    def key(self) -> str | None:
        """The key. Required."""
    @key.setter
    def key(self, value: str | Null | None) -> None: ...
    @key.deleter
    def key(self) -> None: ...

    @property
    def name(self) -> str | None:
        """Name of the Secret, in namespace openshift-image-registry. Empty passes the API server, but no pod can then
        be made. The default came with release 4.17. Default: `\"\"`."""
    @name.setter
    def name(self, value: str | Null | None) -> None: ...
    @name.deleter
    def name(self) -> None: ...

    @property
    def optional(self) -> bool | None:
        """Whether the Secret or the key may be missing. The operator takes no notice: both must be there."""
    @optional.setter
    def optional(self, value: bool | Null | None) -> None: ...
    @optional.deleter
    def optional(self) -> None: ...

class CloudFront(Object):
    """Amazon CloudFront between the clients and an S3 bucket."""

    def __init__(
        self,
        *,
        base_url: str | Null | None = ...,
        private_key: SecretKeySelector | Mapping[str, Any] | Null | None = ...,
        keypair_id: str | Null | None = ...,
        duration: str | Null | None = ...,
    ) -> None: ...

    @property
    def base_url(self) -> str | None:
        """Address of the CloudFront distribution. Without a scheme it gets https, and a slash is added at the end.
        Required."""
    @base_url.setter
    def base_url(self, value: str | Null | None) -> None: ...
    @base_url.deleter
    def base_url(self) -> None: ...

    @property
    def private_key(self) -> SecretKeySelector | None:
        """Where the private key is that signs the addresses, a PEM file with an RSA key in PKCS 1 form. Required.
        Atomic: server-side apply replaces all of it."""
    @private_key.setter
    def private_key(self, value: SecretKeySelector | Mapping[str, Any] | Null | None) -> None: ...
    @private_key.deleter
    def private_key(self) -> None: ...

    @property
    def keypair_id(self) -> str | None:
        """The id that AWS gave to the key pair. Required."""
    @keypair_id.setter
    def keypair_id(self, value: str | Null | None) -> None: ...
    @keypair_id.deleter
    def keypair_id(self) -> None: ...

    @property
    def duration(self) -> str | None:
        """How long a signed address is good for, such as 20m. The operator reads Go's notation only: units ns, us, ms,
        s, m and h. Unset and 0s mean 1200 seconds. A duration such as `90s` or `1h30m`."""
    @duration.setter
    def duration(self, value: str | Null | None) -> None: ...
    @duration.deleter
    def duration(self) -> None: ...

class TrustedCA(Object):
    """Names the ConfigMap that has a bundle of certificate authorities."""

    def __init__(
        self,
        *,
        name: str | Null | None = ...,
    ) -> None: ...

    @property
    def name(self) -> str | None:
        """A ConfigMap in namespace openshift-config; the bundle is in its key ca-bundle.crt. Empty means none. Must
        match `^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`. At most 253 characters."""
    @name.setter
    def name(self, value: str | Null | None) -> None: ...
    @name.deleter
    def name(self) -> None: ...

class S3(Object):
    """Storage in an Amazon S3 bucket, or in one of another service that speaks S3."""

    def __init__(
        self,
        *,
        bucket: str | Null | None = ...,
        region: str | Null | None = ...,
        region_endpoint: str | Null | None = ...,
        chunk_size_mib: int | Null | None = ...,
        encrypt: bool | Null | None = ...,
        key_id: str | Null | None = ...,
        virtual_hosted_style: bool | Null | None = ...,
        cloud_front: CloudFront | Mapping[str, Any] | Null | None = ...,
        trusted_ca: TrustedCA | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def bucket(self) -> str | None:
        """Name of the bucket. Unset lets the operator make a name and create the bucket. The guide: For a bucket of
        your own: have uploads that are incomplete after 1 day aborted, and block public access."""
    @bucket.setter
    def bucket(self, value: str | Null | None) -> None: ...
    @bucket.deleter
    def bucket(self) -> None: ...

    @property
    def region(self) -> str | None:
        """Region of the bucket. Unset takes the cluster's region on AWS, provided that regionEndpoint is unset too; the
        registry does not start without one."""
    @region.setter
    def region(self, value: str | Null | None) -> None: ...
    @region.deleter
    def region(self) -> None: ...

    @property
    def region_endpoint(self) -> str | None:
        """Address of an S3 service other than Amazon's own for the region. Unset means Amazon's. Set region with it.
        The guide: For a RADOS gateway, give the address without an explicit port."""
    @region_endpoint.setter
    def region_endpoint(self, value: str | Null | None) -> None: ...
    @region_endpoint.deleter
    def region_endpoint(self) -> None: ...

    @property
    def chunk_size_mib(self) -> int | None:
        """Size of the parts of an upload, in MiB. Unset means the registry's default of 10. Release 4.16 has it behind
        a feature gate. Must fit 32 bits. From 5 to 5120. Since OpenShift 4.16."""
    @chunk_size_mib.setter
    def chunk_size_mib(self, value: int | Null | None) -> None: ...
    @chunk_size_mib.deleter
    def chunk_size_mib(self) -> None: ...

    @property
    def encrypt(self) -> bool | None:
        """Whether images are stored encrypted. Unset means false, but the operator sets it to true while it manages the
        bucket. The guide: Optional, false by default."""
    @encrypt.setter
    def encrypt(self, value: bool | Null | None) -> None: ...
    @encrypt.deleter
    def encrypt(self) -> None: ...

    @property
    def key_id(self) -> str | None:
        """The KMS key to encrypt with. Means nothing unless encrypt is true. Unset means the key of the S3 service. The
        guide: Ignored unless encrypt is true."""
    @key_id.setter
    def key_id(self, value: str | Null | None) -> None: ...
    @key_id.deleter
    def key_id(self) -> None: ...

    @property
    def virtual_hosted_style(self) -> bool | None:
        """Whether the bucket is a part of the host name and not of the path, with a regionEndpoint of one's own. Unset
        means false. Since OpenShift 4.5. The guide: Set it to deploy into hidden regions."""
    @virtual_hosted_style.setter
    def virtual_hosted_style(self, value: bool | Null | None) -> None: ...
    @virtual_hosted_style.deleter
    def virtual_hosted_style(self) -> None: ...

    @property
    def cloud_front(self) -> CloudFront | None:
        """CloudFront in front of the bucket. Unset means none. The guide: Listed as
        ImageRegistryConfigStorageS3CloudFront, which is a name of the program text and not of the field."""
    @cloud_front.setter
    def cloud_front(self, value: CloudFront | Mapping[str, Any] | Null | None) -> None: ...
    @cloud_front.deleter
    def cloud_front(self) -> None: ...

    @property
    def trusted_ca(self) -> TrustedCA | None:
        """The authorities to check the S3 service's certificate with, in place of the system's. Unset means those of
        the system. Since OpenShift 4.11."""
    @trusted_ca.setter
    def trusted_ca(self, value: TrustedCA | Mapping[str, Any] | Null | None) -> None: ...
    @trusted_ca.deleter
    def trusted_ca(self) -> None: ...

class GCS(Object):
    """Storage in a bucket of Google Cloud Storage."""

    def __init__(
        self,
        *,
        bucket: str | Null | None = ...,
        region: str | Null | None = ...,
        project_id: str | Null | None = ...,
        key_id: str | Null | None = ...,
    ) -> None: ...

    @property
    def bucket(self) -> str | None:
        """Name of the bucket. Unset lets the operator make a name and create the bucket."""
    @bucket.setter
    def bucket(self, value: str | Null | None) -> None: ...
    @bucket.deleter
    def bucket(self) -> None: ...

    @property
    def region(self) -> str | None:
        """Location of the bucket. Unset takes the cluster's region on Google Cloud."""
    @region.setter
    def region(self, value: str | Null | None) -> None: ...
    @region.deleter
    def region(self) -> None: ...

    @property
    def project_id(self) -> str | None:
        """The project that the bucket belongs to. Unset takes the cluster's project on Google Cloud."""
    @project_id.setter
    def project_id(self, value: str | Null | None) -> None: ...
    @project_id.deleter
    def project_id(self) -> None: ...

    @property
    def key_id(self) -> str | None:
        """The KMS key that a bucket made by the operator is encrypted with. Unset means a key that Google manages; a
        bucket of one's own is left as it is."""
    @key_id.setter
    def key_id(self, value: str | Null | None) -> None: ...
    @key_id.deleter
    def key_id(self) -> None: ...

class Swift(Object):
    """Storage in a container of OpenStack Swift. What is unset comes from the credentials."""

    def __init__(
        self,
        *,
        auth_url: str | Null | None = ...,
        auth_version: str | Null | None = ...,
        container: str | Null | None = ...,
        domain: str | Null | None = ...,
        domain_id: str | Null | None = ...,
        tenant: str | Null | None = ...,
        tenant_id: str | Null | None = ...,
        region_name: str | Null | None = ...,
    ) -> None: ...

    @property
    def auth_url(self) -> str | None:
        """Address of the identity service, whose path is empty or begins with /v1, /v2 or /v3. An empty path gets /v
        and authVersion."""
    @auth_url.setter
    def auth_url(self, value: str | Null | None) -> None: ...
    @auth_url.deleter
    def auth_url(self) -> None: ...

    @property
    def auth_version(self) -> str | None:
        """Version of the identity protocol: text that holds a plain integer, so 3 and not v3. Unset means 3."""
    @auth_version.setter
    def auth_version(self, value: str | Null | None) -> None: ...
    @auth_version.deleter
    def auth_version(self) -> None: ...

    @property
    def container(self) -> str | None:
        """Name of the container. Unset lets the operator make a name and create the container."""
    @container.setter
    def container(self, value: str | Null | None) -> None: ...
    @container.deleter
    def container(self) -> None: ...

    @property
    def domain(self) -> str | None:
        """Name of the domain; for version 3 of the protocol."""
    @domain.setter
    def domain(self, value: str | Null | None) -> None: ...
    @domain.deleter
    def domain(self) -> None: ...

    @property
    def domain_id(self) -> str | None:
        """Id of the domain; for version 3 of the protocol."""
    @domain_id.setter
    def domain_id(self, value: str | Null | None) -> None: ...
    @domain_id.deleter
    def domain_id(self) -> None: ...

    @property
    def tenant(self) -> str | None:
        """Name of the tenant, which OpenStack also calls a project."""
    @tenant.setter
    def tenant(self, value: str | Null | None) -> None: ...
    @tenant.deleter
    def tenant(self) -> None: ...

    @property
    def tenant_id(self) -> str | None:
        """Id of the tenant."""
    @tenant_id.setter
    def tenant_id(self, value: str | Null | None) -> None: ...
    @tenant_id.deleter
    def tenant_id(self) -> None: ...

    @property
    def region_name(self) -> str | None:
        """Region of the container."""
    @region_name.setter
    def region_name(self, value: str | Null | None) -> None: ...
    @region_name.deleter
    def region_name(self) -> None: ...

class PVC(Object):
    """Storage on a PersistentVolumeClaim in namespace openshift-image-registry."""

    def __init__(
        self,
        *,
        claim: str | Null | None = ...,
    ) -> None: ...

    @property
    def claim(self) -> str | None:
        """Name of the claim. Unset and empty mean image-registry-storage, which the operator creates as 100Gi,
        ReadWriteMany; if somebody else has created a claim of that name, name it here. A ReadWriteOnce claim needs one
        replica and the rollout strategy Recreate. The guide: Leave it empty and image-registry-storage is created. Also
        says so after having that claim made by hand, which fails."""
    @claim.setter
    def claim(self, value: str | Null | None) -> None: ...
    @claim.deleter
    def claim(self) -> None: ...

class AzureInternal(Object):
    """Where the private endpoint of an Azure storage account is."""

    def __init__(
        self,
        *,
        network_resource_group_name: str | Null | None = ...,
        vnet_name: str | Null | None = ...,
        subnet_name: str | Null | None = ...,
        private_endpoint_name: str | Null | None = ...,
    ) -> None: ...

    @property
    def network_resource_group_name(self) -> str | None:
        """The resource group of the virtual network. Unset means the cluster's. Must match
        `^[0-9A-Za-z_.-](?:[0-9A-Za-z_.-]*[0-9A-Za-z_-])?$`. 1 to 90 characters."""
    @network_resource_group_name.setter
    def network_resource_group_name(self, value: str | Null | None) -> None: ...
    @network_resource_group_name.deleter
    def network_resource_group_name(self) -> None: ...

    @property
    def vnet_name(self) -> str | None:
        """The virtual network. Unset lets the operator find it by the cluster's tags; must be set if that fails. Must
        match `^[0-9A-Za-z][0-9A-Za-z_.-]*[0-9A-Za-z_]$`. 2 to 64 characters."""
    @vnet_name.setter
    def vnet_name(self, value: str | Null | None) -> None: ...
    @vnet_name.deleter
    def vnet_name(self) -> None: ...

    @property
    def subnet_name(self) -> str | None:
        """The subnet of that network. Unset lets the operator take one of the network's; must be set if that fails.
        Must match `^[0-9A-Za-z](?:[0-9A-Za-z_.-]*[0-9A-Za-z_])?$`. 1 to 80 characters."""
    @subnet_name.setter
    def subnet_name(self, value: str | Null | None) -> None: ...
    @subnet_name.deleter
    def subnet_name(self) -> None: ...

    @property
    def private_endpoint_name(self) -> str | None:
        """Name of the private endpoint. Unset lets the operator make one up and write it here. Must match
        `^[0-9A-Za-z][0-9A-Za-z_.-]*[0-9A-Za-z_]$`. 2 to 64 characters."""
    @private_endpoint_name.setter
    def private_endpoint_name(self, value: str | Null | None) -> None: ...
    @private_endpoint_name.deleter
    def private_endpoint_name(self) -> None: ...

class AzureNetworkAccess(Object):
    """Who can reach an Azure storage account. Of no effect if the account key is the user's own."""

    def __init__(
        self,
        *,
        access_type: str | Null | None = ...,
        internal: AzureInternal | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def access_type(self) -> str | None:
        """External: reachable from the internet. Internal: through a private endpoint only. Called `type` in documents,
        which is a reserved word of Go. Default: `\"External\"`. One of `Internal`, `External`."""
    @access_type.setter
    def access_type(self, value: str | Null | None) -> None: ...
    @access_type.deleter
    def access_type(self) -> None: ...

    @property
    def internal(self) -> AzureInternal | None:
        """Details of the private endpoint. Only allowed with Internal; unset leaves all to the operator."""
    @internal.setter
    def internal(self, value: AzureInternal | Mapping[str, Any] | Null | None) -> None: ...
    @internal.deleter
    def internal(self) -> None: ...

class Azure(Object):
    """Storage in a container of Azure Blob Storage."""

    def __init__(
        self,
        *,
        account_name: str | Null | None = ...,
        container: str | Null | None = ...,
        cloud_name: str | Null | None = ...,
        network_access: AzureNetworkAccess | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def account_name(self) -> str | None:
        """Name of the storage account; Azure takes 3 to 24 lower-case letters and digits. Unset lets the operator
        create one; needed with an account key of one's own."""
    @account_name.setter
    def account_name(self, value: str | Null | None) -> None: ...
    @account_name.deleter
    def account_name(self) -> None: ...

    @property
    def container(self) -> str | None:
        """Name of the container. Unset lets the operator make a name and create the container; needed with an account
        key of one's own. Checked from release 4.4 on. Must match `^[0-9a-z]+(-[0-9a-z]+)*$`. 3 to 63 characters. The
        guide: Create the container before the registry is to use it."""
    @container.setter
    def container(self, value: str | Null | None) -> None: ...
    @container.deleter
    def container(self) -> None: ...

    @property
    def cloud_name(self) -> str | None:
        """Which Azure: AzurePublicCloud, AzureUSGovernmentCloud, AzureChinaCloud, AzureGermanCloud or AzureStackCloud,
        in any case of letters. Unset means the cluster's if accountName is unset too, else the public one. Since
        OpenShift 4.6. The guide: AzurePublicCloud by default; also AzureUSGovernmentCloud, AzureChinaCloud and
        AzureGermanCloud with fitting credentials."""
    @cloud_name.setter
    def cloud_name(self, value: str | Null | None) -> None: ...
    @cloud_name.deleter
    def cloud_name(self) -> None: ...

    @property
    def network_access(self) -> AzureNetworkAccess | None:
        """Who can reach the account. Unset means External, which the API server fills in. Default:
        `{\"type\":\"External\"}`. Since OpenShift 4.15."""
    @network_access.setter
    def network_access(self, value: AzureNetworkAccess | Mapping[str, Any] | Null | None) -> None: ...
    @network_access.deleter
    def network_access(self) -> None: ...

class IBMCOS(Object):
    """Storage in a bucket of IBM Cloud Object Storage."""

    def __init__(
        self,
        *,
        bucket: str | Null | None = ...,
        location: str | Null | None = ...,
        resource_group_name: str | Null | None = ...,
        resource_key_crn: str | Null | None = ...,
        service_instance_crn: str | Null | None = ...,
    ) -> None: ...

    @property
    def bucket(self) -> str | None:
        """Name of the bucket. Unset lets the operator make a name and create the bucket."""
    @bucket.setter
    def bucket(self, value: str | Null | None) -> None: ...
    @bucket.deleter
    def bucket(self) -> None: ...

    @property
    def location(self) -> str | None:
        """Location of the bucket. Unset takes the cluster's."""
    @location.setter
    def location(self, value: str | Null | None) -> None: ...
    @location.deleter
    def location(self) -> None: ...

    @property
    def resource_group_name(self) -> str | None:
        """The resource group of the service instance. Unset takes the cluster's."""
    @resource_group_name.setter
    def resource_group_name(self, value: str | Null | None) -> None: ...
    @resource_group_name.deleter
    def resource_group_name(self) -> None: ...

    @property
    def resource_key_crn(self) -> str | None:
        """The resource key with the credentials, as a cloud resource name; it must have HMAC keys and the role Writer
        or Manager. Unset lets the operator create one. Must match
        `^crn:.+:.+:.+:cloud-object-storage:.+:.+:.+:resource-key:.+$`."""
    @resource_key_crn.setter
    def resource_key_crn(self, value: str | Null | None) -> None: ...
    @resource_key_crn.deleter
    def resource_key_crn(self) -> None: ...

    @property
    def service_instance_crn(self) -> str | None:
        """The service instance, as a cloud resource name, which ends with two colons. Unset lets the operator create
        one. Must match `^crn:.+:.+:.+:cloud-object-storage:.+:.+:.+::$`."""
    @service_instance_crn.setter
    def service_instance_crn(self, value: str | Null | None) -> None: ...
    @service_instance_crn.deleter
    def service_instance_crn(self) -> None: ...

class OSSKMS(Object):
    """The key of Alibaba's key management service to encrypt with."""

    def __init__(
        self,
        *,
        key_id: str | Null | None = ...,
    ) -> None: ...

    @property
    def key_id(self) -> str | None:
        """Id of the key. Required. At least 1 character."""
    @key_id.setter
    def key_id(self, value: str | Null | None) -> None: ...
    @key_id.deleter
    def key_id(self) -> None: ...

class OSSEncryption(Object):
    """How images are encrypted in the bucket."""

    def __init__(
        self,
        *,
        method: str | Null | None = ...,
        kms: OSSKMS | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def method(self) -> str | None:
        """AES256: with a key of the service. KMS: with the key in kms, which must then be there. Default: `\"AES256\"`.
        One of `KMS`, `AES256`."""
    @method.setter
    def method(self, value: str | Null | None) -> None: ...
    @method.deleter
    def method(self) -> None: ...

    @property
    def kms(self) -> OSSKMS | None:
        """The key. Needed with the method KMS, and not allowed with another."""
    @kms.setter
    def kms(self, value: OSSKMS | Mapping[str, Any] | Null | None) -> None: ...
    @kms.deleter
    def kms(self) -> None: ...

class OSS(Object):
    """Storage in a bucket of Alibaba Cloud. Only the operators of releases 4.10 to 4.16 can use it; later ones take it
    for no storage at all."""

    def __init__(
        self,
        *,
        bucket: str | Null | None = ...,
        region: str | Null | None = ...,
        endpoint_accessibility: str | Null | None = ...,
        encryption: OSSEncryption | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def bucket(self) -> str | None:
        """Name of the bucket. Unset lets the operator make a name and create the bucket. Must match
        `^[0-9a-z]+(-[0-9a-z]+)*$`. 3 to 63 characters."""
    @bucket.setter
    def bucket(self, value: str | Null | None) -> None: ...
    @bucket.deleter
    def bucket(self) -> None: ...

    @property
    def region(self) -> str | None:
        """Region of the bucket. Unset takes the cluster's."""
    @region.setter
    def region(self, value: str | Null | None) -> None: ...
    @region.deleter
    def region(self) -> None: ...

    @property
    def endpoint_accessibility(self) -> str | None:
        """Whether the registry talks to the bucket within the private network or over the public address. Empty means
        Internal. Default: `\"Internal\"`. One of `Internal`, `Public`, `\"\"`."""
    @endpoint_accessibility.setter
    def endpoint_accessibility(self, value: str | Null | None) -> None: ...
    @endpoint_accessibility.deleter
    def endpoint_accessibility(self) -> None: ...

    @property
    def encryption(self) -> OSSEncryption | None:
        """How images are encrypted. Unset means AES256 with a key of the service."""
    @encryption.setter
    def encryption(self, value: OSSEncryption | Mapping[str, Any] | Null | None) -> None: ...
    @encryption.deleter
    def encryption(self) -> None: ...

class Storage(Object):
    """What the images are kept in: one member says where. With none the operator chooses by the platform; with two it
    stops."""

    def __init__(
        self,
        *,
        empty_dir: EmptyDir | Mapping[str, Any] | Null | None = ...,
        s3: S3 | Mapping[str, Any] | Null | None = ...,
        gcs: GCS | Mapping[str, Any] | Null | None = ...,
        swift: Swift | Mapping[str, Any] | Null | None = ...,
        pvc: PVC | Mapping[str, Any] | Null | None = ...,
        azure: Azure | Mapping[str, Any] | Null | None = ...,
        ibmcos: IBMCOS | Mapping[str, Any] | Null | None = ...,
        oss: OSS | Mapping[str, Any] | Null | None = ...,
        management_state: str | Null | None = ...,
    ) -> None: ...

    @property
    def empty_dir(self) -> EmptyDir | None:
        """In the pod, lost when it restarts. The guide: For clusters that are not in production only: each restart of
        the registry loses all images."""
    @empty_dir.setter
    def empty_dir(self, value: EmptyDir | Mapping[str, Any] | Null | None) -> None: ...
    @empty_dir.deleter
    def empty_dir(self) -> None: ...

    @property
    def s3(self) -> S3 | None:
        """In an S3 bucket."""
    @s3.setter
    def s3(self, value: S3 | Mapping[str, Any] | Null | None) -> None: ...
    @s3.deleter
    def s3(self) -> None: ...

    @property
    def gcs(self) -> GCS | None:
        """In a Google Cloud Storage bucket."""
    @gcs.setter
    def gcs(self, value: GCS | Mapping[str, Any] | Null | None) -> None: ...
    @gcs.deleter
    def gcs(self) -> None: ...

    @property
    def swift(self) -> Swift | None:
        """In an OpenStack Swift container."""
    @swift.setter
    def swift(self, value: Swift | Mapping[str, Any] | Null | None) -> None: ...
    @swift.deleter
    def swift(self) -> None: ...

    @property
    def pvc(self) -> PVC | None:
        """On a PersistentVolumeClaim. The guide: 100Gi are asked for. Object storage is preferred, shared file storage
        comes second, and block storage is not recommended in production. Others must not be able to mount a shared
        volume. An NFS server of RHEL has known trouble."""
    @pvc.setter
    def pvc(self, value: PVC | Mapping[str, Any] | Null | None) -> None: ...
    @pvc.deleter
    def pvc(self) -> None: ...

    @property
    def azure(self) -> Azure | None:
        """In an Azure Blob Storage container."""
    @azure.setter
    def azure(self, value: Azure | Mapping[str, Any] | Null | None) -> None: ...
    @azure.deleter
    def azure(self) -> None: ...

    @property
    def ibmcos(self) -> IBMCOS | None:
        """In an IBM Cloud Object Storage bucket. Since OpenShift 4.9."""
    @ibmcos.setter
    def ibmcos(self, value: IBMCOS | Mapping[str, Any] | Null | None) -> None: ...
    @ibmcos.deleter
    def ibmcos(self) -> None: ...

    @property
    def oss(self) -> OSS | None:
        """In an Alibaba Cloud bucket; releases 4.10 to 4.16 only. Since OpenShift 4.10."""
    @oss.setter
    def oss(self, value: OSS | Mapping[str, Any] | Null | None) -> None: ...
    @oss.deleter
    def oss(self) -> None: ...

    @property
    def management_state(self) -> str | None:
        """Managed: the operator sets the storage up as it sees fit, and deletes it with all images when the registry is
        removed. Unmanaged: it only uses it. Unset lets the operator decide once: Managed for what it has created,
        Unmanaged for what was there. It never changes a value, so reset it when the kind of storage changes. Must match
        `^(Managed|Unmanaged)$`. Since OpenShift 4.6. The guide: Installations on AWS and Azure get Managed; a bucket or
        container that is named gets Unmanaged."""
    @management_state.setter
    def management_state(self, value: str | Null | None) -> None: ...
    @management_state.deleter
    def management_state(self) -> None: ...

class Proxy(Object):
    """Proxies for what the registry asks of other hosts. They go into its environment as they are."""

    def __init__(
        self,
        *,
        http: str | Null | None = ...,
        https: str | Null | None = ...,
        no_proxy: str | Null | None = ...,
    ) -> None: ...

    @property
    def http(self) -> str | None:
        """Address of the proxy for plain requests. Unset means the cluster's proxy, if it has one."""
    @http.setter
    def http(self, value: str | Null | None) -> None: ...
    @http.deleter
    def http(self) -> None: ...

    @property
    def https(self) -> str | None:
        """Address of the proxy for encrypted requests. Unset means the cluster's proxy, if it has one."""
    @https.setter
    def https(self, value: str | Null | None) -> None: ...
    @https.deleter
    def https(self) -> None: ...

    @property
    def no_proxy(self) -> str | None:
        """Host names, domains and networks to reach directly, with commas between them. Unset means the cluster's list,
        if it has one."""
    @no_proxy.setter
    def no_proxy(self, value: str | Null | None) -> None: ...
    @no_proxy.deleter
    def no_proxy(self) -> None: ...

class RequestLimits(Object):
    """How many requests of one sort a registry pod takes on."""

    def __init__(
        self,
        *,
        max_running: int | Null | None = ...,
        max_in_queue: int | Null | None = ...,
        max_wait_in_queue: str | Null | None = ...,
    ) -> None: ...

    @property
    def max_running(self) -> int | None:
        """How many may run at a time. Unset and zero mean no limit, and then the other two mean nothing. The operator
        refuses negative numbers."""
    @max_running.setter
    def max_running(self, value: int | Null | None) -> None: ...
    @max_running.deleter
    def max_running(self) -> None: ...

    @property
    def max_in_queue(self) -> int | None:
        """How many may wait; the next is answered with 429. Unset means zero. The operator refuses negative numbers."""
    @max_in_queue.setter
    def max_in_queue(self, value: int | Null | None) -> None: ...
    @max_in_queue.deleter
    def max_in_queue(self) -> None: ...

    @property
    def max_wait_in_queue(self) -> str | None:
        """How long one may wait, such as 30s. The operator reads Go's notation only: units ns, us, ms, s, m and h.
        Unset and 0s mean without end. Checked from release 4.6 on. A duration such as `90s` or `1h30m`."""
    @max_wait_in_queue.setter
    def max_wait_in_queue(self, value: str | Null | None) -> None: ...
    @max_wait_in_queue.deleter
    def max_wait_in_queue(self) -> None: ...

class Requests(Object):
    """Limits on requests, for each registry pod."""

    def __init__(
        self,
        *,
        read: RequestLimits | Mapping[str, Any] | Null | None = ...,
        write: RequestLimits | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def read(self) -> RequestLimits | None:
        """For pulls: GET, HEAD and OPTIONS."""
    @read.setter
    def read(self, value: RequestLimits | Mapping[str, Any] | Null | None) -> None: ...
    @read.deleter
    def read(self) -> None: ...

    @property
    def write(self) -> RequestLimits | None:
        """For pushes and deletions: all other methods."""
    @write.setter
    def write(self, value: RequestLimits | Mapping[str, Any] | Null | None) -> None: ...
    @write.deleter
    def write(self) -> None: ...

class ConfigRoute(Object):
    """A further Route to the registry."""

    def __init__(
        self,
        *,
        name: str | Null | None = ...,
        hostname: str | Null | None = ...,
        secret_name: str | Null | None = ...,
    ) -> None: ...

    @property
    def name(self) -> str | None:
        """Name of the Route: a DNS name, unlike the others', and not default-route. At most 38 characters if hostname
        is unset. Required."""
    @name.setter
    def name(self, value: str | Null | None) -> None: ...
    @name.deleter
    def name(self) -> None: ...

    @property
    def hostname(self) -> str | None:
        """Host that the Route is for, in lower case. Unset means the name, a dash, openshift-image-registry, a dot and
        the cluster's domain for applications."""
    @hostname.setter
    def hostname(self, value: str | Null | None) -> None: ...
    @hostname.deleter
    def hostname(self) -> None: ...

    @property
    def secret_name(self) -> str | None:
        """Secret in namespace openshift-image-registry with the certificate: keys tls.crt, tls.key and, if wanted,
        tls.cacrt. Unset means the router's certificate."""
    @secret_name.setter
    def secret_name(self, value: str | Null | None) -> None: ...
    @secret_name.deleter
    def secret_name(self) -> None: ...

class ConfigSpec(Object):
    """What the registry should be like."""

    def __init__(
        self,
        *,
        management_state: str | Null | None = ...,
        log_level: str | Null | None = ...,
        operator_log_level: str | Null | None = ...,
        unsupported_config_overrides: Any = ...,
        observed_config: Any = ...,
        http_secret: str | Null | None = ...,
        proxy: Proxy | Mapping[str, Any] | Null | None = ...,
        storage: Storage | Mapping[str, Any] | Null | None = ...,
        read_only: bool | Null | None = ...,
        disable_redirect: bool | Null | None = ...,
        requests: Requests | Mapping[str, Any] | Null | None = ...,
        default_route: bool | Null | None = ...,
        routes: Iterable[ConfigRoute | Mapping[str, Any]] | Null | None = ...,
        replicas: int | Null | None = ...,
        logging: int | Null | None = ...,
        resources: Resources | Mapping[str, Any] | Null | None = ...,
        node_selector: Mapping[str, str] | Null | None = ...,
        tolerations: Iterable[Toleration | Mapping[str, Any]] | Null | None = ...,
        rollout_strategy: str | Null | None = ...,
        affinity: Affinity | Mapping[str, Any] | Null | None = ...,
        topology_spread_constraints: Iterable[TopologySpreadConstraint | Mapping[str, Any]] | Null | None = ...,
    ) -> None: ...

    @property
    def management_state(self) -> str | None:
        """Managed: the operator brings the registry to what is said here. Unmanaged: it leaves everything alone.
        Removed: it removes the registry, and the storage if that is Managed. Force passes the API server and does
        nothing. Required up to release 4.11. Must match `^(Managed|Unmanaged|Force|Removed)$`. The guide: Removed ends
        all storage that the operator provisioned; does not know Force. The alert ImageRegistryRemoved that it shows was
        gone after release 4.4."""
    @management_state.setter
    def management_state(self, value: str | Null | None) -> None: ...
    @management_state.deleter
    def management_state(self) -> None: ...

    @property
    def log_level(self) -> str | None:
        """How much the registry logs. Empty means Normal. The default and the check came with release 4.6. Default:
        `\"Normal\"`. One of `\"\"`, `Normal`, `Debug`, `Trace`, `TraceAll`. The guide: Of the registry; does not know
        operatorLogLevel."""
    @log_level.setter
    def log_level(self, value: str | Null | None) -> None: ...
    @log_level.deleter
    def log_level(self) -> None: ...

    @property
    def operator_log_level(self) -> str | None:
        """How much the operator logs. Empty means Normal. Default: `\"Normal\"`. One of `\"\"`, `Normal`, `Debug`, `Trace`,
        `TraceAll`. Since OpenShift 4.6."""
    @operator_log_level.setter
    def operator_log_level(self, value: str | Null | None) -> None: ...
    @operator_log_level.deleter
    def operator_log_level(self) -> None: ...

    @property
    def unsupported_config_overrides(self) -> Any:
        """A way round the operator that nobody supports: it reads deployment.annotations and
        deployment.runtimeClassName from release 4.8 on. Unset and null mean nothing. Null is a value of its own. An
        object with any members. Since OpenShift 4.6."""
    @unsupported_config_overrides.setter
    def unsupported_config_overrides(self, value: Any) -> None: ...
    @unsupported_config_overrides.deleter
    def unsupported_config_overrides(self) -> None: ...

    @property
    def observed_config(self) -> Any:
        """What the operator has found out about the cluster, from release 4.22 on the TLS settings. It belongs to the
        operator: do not write it. Null is a value of its own. An object with any members. Since OpenShift 4.6."""
    @observed_config.setter
    def observed_config(self, value: Any) -> None: ...
    @observed_config.deleter
    def observed_config(self) -> None: ...

    @property
    def http_secret(self) -> str | None:
        """The secret that guards uploads, which all pods of the registry share. Unset lets the operator make one up and
        write it here. Secret: redacted where it is shown, wiped when the tree goes."""
    @http_secret.setter
    def http_secret(self, value: str | Null | None) -> None: ...
    @http_secret.deleter
    def http_secret(self) -> None: ...

    @property
    def proxy(self) -> Proxy | None:
        """Proxies for the registry. Unset means those of the cluster."""
    @proxy.setter
    def proxy(self, value: Proxy | Mapping[str, Any] | Null | None) -> None: ...
    @proxy.deleter
    def proxy(self) -> None: ...

    @property
    def storage(self) -> Storage | None:
        """What the images are kept in. Unset and {} let the operator choose by the platform. The guide: Usually
        configured by default."""
    @storage.setter
    def storage(self, value: Storage | Mapping[str, Any] | Null | None) -> None: ...
    @storage.deleter
    def storage(self) -> None: ...

    @property
    def read_only(self) -> bool | None:
        """Whether pushes and deletions are refused. Unset means false."""
    @read_only.setter
    def read_only(self, value: bool | Null | None) -> None: ...
    @read_only.deleter
    def read_only(self) -> None: ...

    @property
    def disable_redirect(self) -> bool | None:
        """Whether all data go through the registry, and clients are not sent to the storage for them. Unset means
        false."""
    @disable_redirect.setter
    def disable_redirect(self, value: bool | Null | None) -> None: ...
    @disable_redirect.deleter
    def disable_redirect(self) -> None: ...

    @property
    def requests(self) -> Requests | None:
        """Limits on requests. Unset means none. Atomic: server-side apply replaces all of it. The guide: How many
        requests a registry pod serves in parallel before it queues more."""
    @requests.setter
    def requests(self, value: Requests | Mapping[str, Any] | Null | None) -> None: ...
    @requests.deleter
    def requests(self) -> None: ...

    @property
    def default_route(self) -> bool | None:
        """Whether there is a Route default-route that makes the registry reachable from outside, encrypted on both
        legs. Unset means false. The guide: One step writes it DefaultRoute and True, which is another, unknown field.
        Log in by the Route with a token and any name without a colon; a password does not do, and kubeadmin works until
        that user is deleted."""
    @default_route.setter
    def default_route(self, value: bool | Null | None) -> None: ...
    @default_route.deleter
    def default_route(self) -> None: ...

    @property
    def routes(self) -> List[ConfigRoute]:
        """Further Routes, each with a host name and a certificate of its own. Unset means none. Atomic: server-side
        apply replaces all of it. The guide: A custom Route takes its certificate from a Secret that `oc create secret
        tls` makes; secretName is for a certificate of your own only."""
    @routes.setter
    def routes(self, value: Iterable[ConfigRoute | Mapping[str, Any]] | Null | None) -> None: ...
    @routes.deleter
    def routes(self) -> None: ...

    @property
    def replicas(self) -> int | None:
        """How many pods of the registry run. More than one needs storage that all can write. Zero only works with the
        rollout strategy Recreate; the operator refuses negative numbers. Required. Must fit 32 bits. The guide: Two or
        more need ReadWriteMany storage."""
    @replicas.setter
    def replicas(self, value: int | Null | None) -> None: ...
    @replicas.deleter
    def replicas(self) -> None: ...

    @property
    def logging(self) -> int | None:
        """Number of the log level in old releases; use logLevel. Required up to release 4.5. Deprecated."""
    @logging.setter
    def logging(self, value: int | Null | None) -> None: ...
    @logging.deleter
    def logging(self) -> None: ...

    @property
    def resources(self) -> Resources | None:
        """Processor and memory for the registry's container. Unset means requests of 100m cpu and 256Mi memory; {}
        means none. Atomic: server-side apply replaces all of it."""
    @resources.setter
    def resources(self, value: Resources | Mapping[str, Any] | Null | None) -> None: ...
    @resources.deleter
    def resources(self) -> None: ...

    @property
    def node_selector(self) -> Map:
        """Labels that a node must have to run the registry; kubernetes.io/os: linux is added. Unset lets the operator
        spread the pods over worker nodes and zones; {} switches that off."""
    @node_selector.setter
    def node_selector(self, value: Mapping[str, str] | Null | None) -> None: ...
    @node_selector.deleter
    def node_selector(self) -> None: ...

    @property
    def tolerations(self) -> List[Toleration]:
        """Node taints that the registry's pods put up with. Unset means none. Atomic: server-side apply replaces all of
        it."""
    @tolerations.setter
    def tolerations(self, value: Iterable[Toleration | Mapping[str, Any]] | Null | None) -> None: ...
    @tolerations.deleter
    def tolerations(self) -> None: ...

    @property
    def rollout_strategy(self) -> str | None:
        """How pods are replaced: RollingUpdate starts new ones before it ends the old, Recreate ends the old first.
        Unset means RollingUpdate. A ReadWriteOnce claim needs Recreate to be set. Must match
        `^(RollingUpdate|Recreate)$`. Since OpenShift 4.4. The guide: Recreate, with one replica, for block storage."""
    @rollout_strategy.setter
    def rollout_strategy(self, value: str | Null | None) -> None: ...
    @rollout_strategy.deleter
    def rollout_strategy(self) -> None: ...

    @property
    def affinity(self) -> Affinity | None:
        """Where the pods should go. Unset keeps two replicas on two nodes. Since OpenShift 4.5."""
    @affinity.setter
    def affinity(self, value: Affinity | Mapping[str, Any] | Null | None) -> None: ...
    @affinity.deleter
    def affinity(self) -> None: ...

    @property
    def topology_spread_constraints(self) -> List[TopologySpreadConstraint]:
        """How evenly the pods are spread. Unset means over nodes, workers and zones; a value replaces all of that.
        Atomic: server-side apply replaces all of it. Since OpenShift 4.11."""
    @topology_spread_constraints.setter
    def topology_spread_constraints(self, value: Iterable[TopologySpreadConstraint | Mapping[str, Any]] | Null | None) -> None: ...
    @topology_spread_constraints.deleter
    def topology_spread_constraints(self) -> None: ...

class GenerationStatus(Object):
    """Up to which state of an object of its own the operator has worked."""

    def __init__(
        self,
        *,
        group: str | Null | None = ...,
        resource: str | Null | None = ...,
        ns: str | Null | None = ...,
        name: str | Null | None = ...,
        last_generation: int | Null | None = ...,
        hash: str | Null | None = ...,
    ) -> None: ...

    @property
    def group(self) -> str | None:
        """API group of the object. The four names are required from release 4.18 on. Required."""
    @group.setter
    def group(self, value: str | Null | None) -> None: ...
    @group.deleter
    def group(self) -> None: ...

    @property
    def resource(self) -> str | None:
        """Its kind, as in URLs: deployments. Required."""
    @resource.setter
    def resource(self, value: str | Null | None) -> None: ...
    @resource.deleter
    def resource(self) -> None: ...

    @property
    def ns(self) -> str | None:
        """Its namespace. Called `namespace` in documents, which is a reserved word of C++. Required."""
    @ns.setter
    def ns(self, value: str | Null | None) -> None: ...
    @ns.deleter
    def ns(self) -> None: ...

    @property
    def name(self) -> str | None:
        """Its name. Required."""
    @name.setter
    def name(self, value: str | Null | None) -> None: ...
    @name.deleter
    def name(self) -> None: ...

    @property
    def last_generation(self) -> int | None:
        """The generation that the operator last saw."""
    @last_generation.setter
    def last_generation(self, value: int | Null | None) -> None: ...
    @last_generation.deleter
    def last_generation(self) -> None: ...

    @property
    def hash(self) -> str | None:
        """A checksum, for objects that have no generation."""
    @hash.setter
    def hash(self, value: str | Null | None) -> None: ...
    @hash.deleter
    def hash(self) -> None: ...

class ConfigStatus(Object):
    """What the registry is like. Written by the operator."""

    def __init__(
        self,
        *,
        observed_generation: int | Null | None = ...,
        conditions: Iterable[Condition | Mapping[str, Any]] | Null | None = ...,
        version: str | Null | None = ...,
        ready_replicas: int | Null | None = ...,
        latest_available_revision: int | Null | None = ...,
        generations: Iterable[GenerationStatus | Mapping[str, Any]] | Null | None = ...,
        storage_managed: bool | Null | None = ...,
        storage: Storage | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def observed_generation(self) -> int | None:
        """The metadata.generation that the rest of the status speaks of: a change is not taken up before this has
        reached it."""
    @observed_generation.setter
    def observed_generation(self, value: int | Null | None) -> None: ...
    @observed_generation.deleter
    def observed_generation(self) -> None: ...

    @property
    def conditions(self) -> List[Condition]:
        """What the operator observes. No two elements with the same `type`."""
    @conditions.setter
    def conditions(self, value: Iterable[Condition | Mapping[str, Any]] | Null | None) -> None: ...
    @conditions.deleter
    def conditions(self) -> None: ...

    @property
    def version(self) -> str | None:
        """Not used by this operator."""
    @version.setter
    def version(self, value: str | Null | None) -> None: ...
    @version.deleter
    def version(self) -> None: ...

    @property
    def ready_replicas(self) -> int | None:
        """How many pods of the registry are ready. Must fit 32 bits."""
    @ready_replicas.setter
    def ready_replicas(self, value: int | Null | None) -> None: ...
    @ready_replicas.deleter
    def ready_replicas(self) -> None: ...

    @property
    def latest_available_revision(self) -> int | None:
        """Not used by this operator. May only grow. Must fit 32 bits. Since OpenShift 4.18."""
    @latest_available_revision.setter
    def latest_available_revision(self, value: int | Null | None) -> None: ...
    @latest_available_revision.deleter
    def latest_available_revision(self) -> None: ...

    @property
    def generations(self) -> List[GenerationStatus]:
        """Up to where the operator has worked: one entry, for the registry's Deployment. A list to be replaced as a
        whole up to release 4.17. No two elements with the same `group,resource,namespace,name`."""
    @generations.setter
    def generations(self, value: Iterable[GenerationStatus | Mapping[str, Any]] | Null | None) -> None: ...
    @generations.deleter
    def generations(self) -> None: ...

    @property
    def storage_managed(self) -> bool | None:
        """Whether storage.managementState is Managed; look there. Required. Deprecated."""
    @storage_managed.setter
    def storage_managed(self, value: bool | Null | None) -> None: ...
    @storage_managed.deleter
    def storage_managed(self) -> None: ...

    @property
    def storage(self) -> Storage | None:
        """The storage that was last set up with success. Empty once the registry is removed. Required."""
    @storage.setter
    def storage(self, value: Storage | Mapping[str, Any] | Null | None) -> None: ...
    @storage.deleter
    def storage(self) -> None: ...

class Config(Object):
    """The configuration of the image registry. The operator reads one object, called cluster, and writes its status."""

    def __init__(
        self,
        *,
        api_version: str | Null | None = ...,
        kind: str | Null | None = ...,
        metadata: ObjectMeta | Mapping[str, Any] | Null | None = ...,
        spec: ConfigSpec | Mapping[str, Any] | Null | None = ...,
        status: ConfigStatus | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def api_version(self) -> str | None:
        """imageregistry.operator.openshift.io/v1."""
    @api_version.setter
    def api_version(self, value: str | Null | None) -> None: ...
    @api_version.deleter
    def api_version(self) -> None: ...

    @property
    def kind(self) -> str | None:
        """Config."""
    @kind.setter
    def kind(self, value: str | Null | None) -> None: ...
    @kind.deleter
    def kind(self) -> None: ...

    @property
    def metadata(self) -> ObjectMeta | None:
        """Name, labels and so on. Required."""
    @metadata.setter
    def metadata(self, value: ObjectMeta | Mapping[str, Any] | Null | None) -> None: ...
    @metadata.deleter
    def metadata(self) -> None: ...

    @property
    def spec(self) -> ConfigSpec | None:
        """What the registry should be like. Required. The guide: One table calls these parameters of
        ingresscontrollers.operator.openshift.io, which they are not. Metrics need no setting, whatever the file that is
        shown says: the operator switches them on."""
    @spec.setter
    def spec(self, value: ConfigSpec | Mapping[str, Any] | Null | None) -> None: ...
    @spec.deleter
    def spec(self) -> None: ...

    @property
    def status(self) -> ConfigStatus | None:
        """What it is like. Written by the operator; a write through the main URL leaves it as it is."""
    @status.setter
    def status(self, value: ConfigStatus | Mapping[str, Any] | Null | None) -> None: ...
    @status.deleter
    def status(self) -> None: ...

class ImagePrunerSpec(Object):
    """When and what the pruner prunes. Pruning deletes images that nothing refers to any more."""

    def __init__(
        self,
        *,
        schedule: str | Null | None = ...,
        suspend: bool | Null | None = ...,
        keep_tag_revisions: int | Null | None = ...,
        keep_younger_than: int | Null | None = ...,
        keep_younger_than_duration: str | Null | None = ...,
        resources: Resources | Mapping[str, Any] | Null | None = ...,
        affinity: Affinity | Mapping[str, Any] | Null | None = ...,
        node_selector: Mapping[str, str] | Null | None = ...,
        tolerations: Iterable[Toleration | Mapping[str, Any]] | Null | None = ...,
        successful_jobs_history_limit: int | Null | None = ...,
        failed_jobs_history_limit: int | Null | None = ...,
        ignore_invalid_image_references: bool | Null | None = ...,
        log_level: str | Null | None = ...,
    ) -> None: ...

    @property
    def schedule(self) -> str | None:
        """When to prune, in the five columns of cron: minute, hour, day of the month, month, day of the week. Empty
        means 0 0 * * *, every midnight. The API server takes any text; the operator finds out."""
    @schedule.setter
    def schedule(self, value: str | Null | None) -> None: ...
    @schedule.deleter
    def schedule(self) -> None: ...

    @property
    def suspend(self) -> bool | None:
        """Whether pruning is switched off; a run that has begun goes on. Unset means false. The guide: Says that the
        pruner leaves the registry's own storage alone while the operator is Unmanaged; it does so only if there is no
        registry."""
    @suspend.setter
    def suspend(self, value: bool | Null | None) -> None: ...
    @suspend.deleter
    def suspend(self) -> None: ...

    @property
    def keep_tag_revisions(self) -> int | None:
        """How many images of each tag to keep, the newest first. Unset means 3. A negative number passes the API server
        and makes every run fail."""
    @keep_tag_revisions.setter
    def keep_tag_revisions(self, value: int | Null | None) -> None: ...
    @keep_tag_revisions.deleter
    def keep_tag_revisions(self) -> None: ...

    @property
    def keep_younger_than(self) -> int | None:
        """Images younger than this are kept, in nanoseconds. Use keepYoungerThanDuration, beside which this one means
        nothing. Deprecated."""
    @keep_younger_than.setter
    def keep_younger_than(self, value: int | Null | None) -> None: ...
    @keep_younger_than.deleter
    def keep_younger_than(self) -> None: ...

    @property
    def keep_younger_than_duration(self) -> str | None:
        """Images younger than this are kept, such as 60m. The operator reads Go's notation only: units ns, us, ms, s, m
        and h. Unset means 60m. A duration such as `90s` or `1h30m`. Since OpenShift 4.5."""
    @keep_younger_than_duration.setter
    def keep_younger_than_duration(self, value: str | Null | None) -> None: ...
    @keep_younger_than_duration.deleter
    def keep_younger_than_duration(self) -> None: ...

    @property
    def resources(self) -> Resources | None:
        """Processor and memory for the pruner's container. Unset means requests of 100m cpu and 256Mi memory."""
    @resources.setter
    def resources(self, value: Resources | Mapping[str, Any] | Null | None) -> None: ...
    @resources.deleter
    def resources(self) -> None: ...

    @property
    def affinity(self) -> Affinity | None:
        """Where the pruner's pods should go. Unset means anywhere."""
    @affinity.setter
    def affinity(self, value: Affinity | Mapping[str, Any] | Null | None) -> None: ...
    @affinity.deleter
    def affinity(self) -> None: ...

    @property
    def node_selector(self) -> Map:
        """Labels that a node must have to run the pruner. Unlike with the registry, nothing is added to them."""
    @node_selector.setter
    def node_selector(self, value: Mapping[str, str] | Null | None) -> None: ...
    @node_selector.deleter
    def node_selector(self) -> None: ...

    @property
    def tolerations(self) -> List[Toleration]:
        """Node taints that the pruner's pods put up with. Unset means none."""
    @tolerations.setter
    def tolerations(self, value: Iterable[Toleration | Mapping[str, Any]] | Null | None) -> None: ...
    @tolerations.deleter
    def tolerations(self) -> None: ...

    @property
    def successful_jobs_history_limit(self) -> int | None:
        """How many runs that went well are kept to be looked at. Unset means 3. A negative number passes the API server
        and stops the operator. Must fit 32 bits."""
    @successful_jobs_history_limit.setter
    def successful_jobs_history_limit(self, value: int | Null | None) -> None: ...
    @successful_jobs_history_limit.deleter
    def successful_jobs_history_limit(self) -> None: ...

    @property
    def failed_jobs_history_limit(self) -> int | None:
        """How many runs that failed are kept to be looked at. Unset means 3. A negative number passes the API server
        and stops the operator. Must fit 32 bits."""
    @failed_jobs_history_limit.setter
    def failed_jobs_history_limit(self, value: int | Null | None) -> None: ...
    @failed_jobs_history_limit.deleter
    def failed_jobs_history_limit(self) -> None: ...

    @property
    def ignore_invalid_image_references(self) -> bool | None:
        """Whether references to images that cannot be read are passed over. Unset means false: the run ends there. The
        object that the operator creates says true. Since OpenShift 4.6."""
    @ignore_invalid_image_references.setter
    def ignore_invalid_image_references(self, value: bool | Null | None) -> None: ...
    @ignore_invalid_image_references.deleter
    def ignore_invalid_image_references(self) -> None: ...

    @property
    def log_level(self) -> str | None:
        """How much a run logs. Empty means Normal. Default: `\"Normal\"`. One of `\"\"`, `Normal`, `Debug`, `Trace`,
        `TraceAll`. Since OpenShift 4.6."""
    @log_level.setter
    def log_level(self, value: str | Null | None) -> None: ...
    @log_level.deleter
    def log_level(self) -> None: ...

class ImagePrunerStatus(Object):
    """How pruning goes. Written by the operator."""

    def __init__(
        self,
        *,
        observed_generation: int | Null | None = ...,
        conditions: Iterable[Condition | Mapping[str, Any]] | Null | None = ...,
    ) -> None: ...

    @property
    def observed_generation(self) -> int | None:
        """The metadata.generation that the rest of the status speaks of: a change is not taken up before this has
        reached it."""
    @observed_generation.setter
    def observed_generation(self, value: int | Null | None) -> None: ...
    @observed_generation.deleter
    def observed_generation(self) -> None: ...

    @property
    def conditions(self) -> List[Condition]:
        """What the operator observes: Available, Scheduled, Failed and Degraded."""
    @conditions.setter
    def conditions(self, value: Iterable[Condition | Mapping[str, Any]] | Null | None) -> None: ...
    @conditions.deleter
    def conditions(self) -> None: ...

class ImagePruner(Object):
    """The pruner: a job that deletes old images from time to time. The operator reads one object, called cluster."""

    def __init__(
        self,
        *,
        api_version: str | Null | None = ...,
        kind: str | Null | None = ...,
        metadata: ObjectMeta | Mapping[str, Any] | Null | None = ...,
        spec: ImagePrunerSpec | Mapping[str, Any] | Null | None = ...,
        status: ImagePrunerStatus | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def api_version(self) -> str | None:
        """imageregistry.operator.openshift.io/v1."""
    @api_version.setter
    def api_version(self, value: str | Null | None) -> None: ...
    @api_version.deleter
    def api_version(self) -> None: ...

    @property
    def kind(self) -> str | None:
        """ImagePruner."""
    @kind.setter
    def kind(self, value: str | Null | None) -> None: ...
    @kind.deleter
    def kind(self) -> None: ...

    @property
    def metadata(self) -> ObjectMeta | None:
        """Name, labels and so on. Required."""
    @metadata.setter
    def metadata(self, value: ObjectMeta | Mapping[str, Any] | Null | None) -> None: ...
    @metadata.deleter
    def metadata(self) -> None: ...

    @property
    def spec(self) -> ImagePrunerSpec | None:
        """When and what to prune. {} means the operator's defaults. Required."""
    @spec.setter
    def spec(self, value: ImagePrunerSpec | Mapping[str, Any] | Null | None) -> None: ...
    @spec.deleter
    def spec(self) -> None: ...

    @property
    def status(self) -> ImagePrunerStatus | None:
        """How pruning goes. Written by the operator; a write through the main URL leaves it as it is."""
    @status.setter
    def status(self, value: ImagePrunerStatus | Mapping[str, Any] | Null | None) -> None: ...
    @status.deleter
    def status(self) -> None: ...

class ConfigMapNameReference(Object):
    """Names a ConfigMap in a namespace that goes without saying."""

    def __init__(
        self,
        *,
        name: str | Null | None = ...,
    ) -> None: ...

    @property
    def name(self) -> str | None:
        """Name of the ConfigMap. Empty means none. Required."""
    @name.setter
    def name(self, value: str | Null | None) -> None: ...
    @name.deleter
    def name(self) -> None: ...

class RegistryLocation(Object):
    """A registry that users may import images from."""

    def __init__(
        self,
        *,
        domain_name: str | Null | None = ...,
        insecure: bool | Null | None = ...,
    ) -> None: ...

    @property
    def domain_name(self) -> str | None:
        """Its host, and its port if that is not the usual one; * stands for anything within a part of the name."""
    @domain_name.setter
    def domain_name(self, value: str | Null | None) -> None: ...
    @domain_name.deleter
    def domain_name(self) -> None: ...

    @property
    def insecure(self) -> bool | None:
        """Whether it is reached without encryption. Unset means false. A port that is left out is 80 if so, else 443."""
    @insecure.setter
    def insecure(self, value: bool | Null | None) -> None: ...
    @insecure.deleter
    def insecure(self) -> None: ...

class RegistrySources(Object):
    """Which registries the cluster's nodes, builds and imports may use. An entry is a host, with port and path if
    wanted, or *. and a domain."""

    def __init__(
        self,
        *,
        insecure_registries: Iterable[str] | Null | None = ...,
        blocked_registries: Iterable[str] | Null | None = ...,
        allowed_registries: Iterable[str] | Null | None = ...,
        container_runtime_search_registries: Iterable[str] | Null | None = ...,
    ) -> None: ...

    @property
    def insecure_registries(self) -> List[str]:
        """Registries that may be reached without a certificate that is trusted, or without encryption. Atomic:
        server-side apply replaces all of it."""
    @insecure_registries.setter
    def insecure_registries(self, value: Iterable[str] | Null | None) -> None: ...
    @insecure_registries.deleter
    def insecure_registries(self) -> None: ...

    @property
    def blocked_registries(self) -> List[str]:
        """Registries that nothing is pulled from or pushed to; all others may be used. Not together with
        allowedRegistries, not even empty. Atomic: server-side apply replaces all of it."""
    @blocked_registries.setter
    def blocked_registries(self, value: Iterable[str] | Null | None) -> None: ...
    @blocked_registries.deleter
    def blocked_registries(self) -> None: ...

    @property
    def allowed_registries(self) -> List[str]:
        """The only registries that may be used. Those of the release's own images and of this cluster have to be among
        them. Not together with blockedRegistries, not even empty. Atomic: server-side apply replaces all of it."""
    @allowed_registries.setter
    def allowed_registries(self, value: Iterable[str] | Null | None) -> None: ...
    @allowed_registries.deleter
    def allowed_registries(self) -> None: ...

    @property
    def container_runtime_search_registries(self) -> List[str]:
        """Where the nodes look for images whose name says no registry, in this order. They replace the built-in ones.
        At least 1 element. No element twice. Since OpenShift 4.7."""
    @container_runtime_search_registries.setter
    def container_runtime_search_registries(self, value: Iterable[str] | Null | None) -> None: ...
    @container_runtime_search_registries.deleter
    def container_runtime_search_registries(self) -> None: ...

class ImageSpec(Object):
    """How the cluster deals with registries."""

    def __init__(
        self,
        *,
        allowed_registries_for_import: Iterable[RegistryLocation | Mapping[str, Any]] | Null | None = ...,
        external_registry_hostnames: Iterable[str] | Null | None = ...,
        additional_trusted_ca: ConfigMapNameReference | Mapping[str, Any] | Null | None = ...,
        registry_sources: RegistrySources | Mapping[str, Any] | Null | None = ...,
        image_stream_import_mode: str | Null | None = ...,
    ) -> None: ...

    @property
    def allowed_registries_for_import(self) -> List[RegistryLocation]:
        """The only registries that users may import images from. Unset and empty mean all. Administrators are not bound
        by it. Atomic: server-side apply replaces all of it."""
    @allowed_registries_for_import.setter
    def allowed_registries_for_import(self, value: Iterable[RegistryLocation | Mapping[str, Any]] | Null | None) -> None: ...
    @allowed_registries_for_import.deleter
    def allowed_registries_for_import(self) -> None: ...

    @property
    def external_registry_hostnames(self) -> List[str]:
        """Hosts by which this cluster's registry is reached from outside. The first one stands in the public names of
        image streams. Atomic: server-side apply replaces all of it."""
    @external_registry_hostnames.setter
    def external_registry_hostnames(self, value: Iterable[str] | Null | None) -> None: ...
    @external_registry_hostnames.deleter
    def external_registry_hostnames(self) -> None: ...

    @property
    def additional_trusted_ca(self) -> ConfigMapNameReference | None:
        """The ConfigMap in namespace openshift-config with further certificate authorities to trust, by host of the
        registry: a key is a host, or host..port. The guide: AdditionalTrustedCA, which is an unknown field."""
    @additional_trusted_ca.setter
    def additional_trusted_ca(self, value: ConfigMapNameReference | Mapping[str, Any] | Null | None) -> None: ...
    @additional_trusted_ca.deleter
    def additional_trusted_ca(self) -> None: ...

    @property
    def registry_sources(self) -> RegistrySources | None:
        """Which registries may be used. Unset and {} mean all."""
    @registry_sources.setter
    def registry_sources(self, value: RegistrySources | Mapping[str, Any] | Null | None) -> None: ...
    @registry_sources.deleter
    def registry_sources(self) -> None: ...

    @property
    def image_stream_import_mode(self) -> str | None:
        """What an import takes of an image for several architectures: Legacy one of them, PreserveOriginal the whole
        list. Empty lets the cluster version decide. Behind a feature gate since release 4.18. One of `\"\"`, `Legacy`,
        `PreserveOriginal`. Since OpenShift 4.21."""
    @image_stream_import_mode.setter
    def image_stream_import_mode(self, value: str | Null | None) -> None: ...
    @image_stream_import_mode.deleter
    def image_stream_import_mode(self) -> None: ...

class ImageStatus(Object):
    """How this cluster's registry is reached. Written by the operators."""

    def __init__(
        self,
        *,
        internal_registry_hostname: str | Null | None = ...,
        external_registry_hostnames: Iterable[str] | Null | None = ...,
        image_stream_import_mode: str | Null | None = ...,
    ) -> None: ...

    @property
    def internal_registry_hostname(self) -> str | None:
        """Host and port of the registry within the cluster; empty while there is no registry."""
    @internal_registry_hostname.setter
    def internal_registry_hostname(self, value: str | Null | None) -> None: ...
    @internal_registry_hostname.deleter
    def internal_registry_hostname(self) -> None: ...

    @property
    def external_registry_hostnames(self) -> List[str]:
        """Hosts of the Routes to the registry, that of the default route first. Atomic: server-side apply replaces all
        of it."""
    @external_registry_hostnames.setter
    def external_registry_hostnames(self, value: Iterable[str] | Null | None) -> None: ...
    @external_registry_hostnames.deleter
    def external_registry_hostnames(self) -> None: ...

    @property
    def image_stream_import_mode(self) -> str | None:
        """The mode that is in force. One of `\"\"`, `Legacy`, `PreserveOriginal`. Since OpenShift 4.21."""
    @image_stream_import_mode.setter
    def image_stream_import_mode(self, value: str | Null | None) -> None: ...
    @image_stream_import_mode.deleter
    def image_stream_import_mode(self) -> None: ...

class Image(Object):
    """The cluster's image configuration: which registries are trusted and used. There is one object, called cluster."""

    def __init__(
        self,
        *,
        api_version: str | Null | None = ...,
        kind: str | Null | None = ...,
        metadata: ObjectMeta | Mapping[str, Any] | Null | None = ...,
        spec: ImageSpec | Mapping[str, Any] | Null | None = ...,
        status: ImageStatus | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def api_version(self) -> str | None:
        """config.openshift.io/v1."""
    @api_version.setter
    def api_version(self, value: str | Null | None) -> None: ...
    @api_version.deleter
    def api_version(self) -> None: ...

    @property
    def kind(self) -> str | None:
        """Image."""
    @kind.setter
    def kind(self, value: str | Null | None) -> None: ...
    @kind.deleter
    def kind(self) -> None: ...

    @property
    def metadata(self) -> ObjectMeta | None:
        """Name, labels and so on."""
    @metadata.setter
    def metadata(self, value: ObjectMeta | Mapping[str, Any] | Null | None) -> None: ...
    @metadata.deleter
    def metadata(self) -> None: ...

    @property
    def spec(self) -> ImageSpec | None:
        """How the cluster deals with registries. Required."""
    @spec.setter
    def spec(self, value: ImageSpec | Mapping[str, Any] | Null | None) -> None: ...
    @spec.deleter
    def spec(self) -> None: ...

    @property
    def status(self) -> ImageStatus | None:
        """How the registry is reached. Written by the operators; a write through the main URL leaves it as it is."""
    @status.setter
    def status(self, value: ImageStatus | Mapping[str, Any] | Null | None) -> None: ...
    @status.deleter
    def status(self) -> None: ...

class ClusterOperatorCondition(Object):
    """One thing that an operator says of itself, and since when it is so."""

    def __init__(
        self,
        *,
        condition_type: str | Null | None = ...,
        status: str | Null | None = ...,
        last_transition_time: str | Null | None = ...,
        reason: str | Null | None = ...,
        message: str | Null | None = ...,
    ) -> None: ...

    @property
    def condition_type(self) -> str | None:
        """What is said: Available, Progressing or Degraded; other operators have more. Called `type` in documents,
        which is a reserved word of Go. Required."""
    @condition_type.setter
    def condition_type(self, value: str | Null | None) -> None: ...
    @condition_type.deleter
    def condition_type(self) -> None: ...

    @property
    def status(self) -> str | None:
        """Whether it is so: True, False or Unknown. The API server takes any text. Required."""
    @status.setter
    def status(self, value: str | Null | None) -> None: ...
    @status.deleter
    def status(self) -> None: ...

    @property
    def last_transition_time(self) -> str | None:
        """When the status last changed. Required. A time such as `2024-05-01T09:30:00Z`."""
    @last_transition_time.setter
    def last_transition_time(self, value: str | Null | None) -> None: ...
    @last_transition_time.deleter
    def last_transition_time(self) -> None: ...

    @property
    def reason(self) -> str | None:
        """Why, in a word. With Available, Removed means that there is no registry, by the administrator's wish. The
        guide: Speaks of a managementState of the ClusterOperator, which is one of Config."""
    @reason.setter
    def reason(self, value: str | Null | None) -> None: ...
    @reason.deleter
    def reason(self) -> None: ...

    @property
    def message(self) -> str | None:
        """Why, in sentences for people."""
    @message.setter
    def message(self, value: str | Null | None) -> None: ...
    @message.deleter
    def message(self) -> None: ...

class OperandVersion(Object):
    """The version of one thing that an operator runs."""

    def __init__(
        self,
        *,
        name: str | Null | None = ...,
        version: str | Null | None = ...,
    ) -> None: ...

    @property
    def name(self) -> str | None:
        """What it is; operator stands for the operator with all that it runs. Required."""
    @name.setter
    def name(self, value: str | Null | None) -> None: ...
    @name.deleter
    def name(self) -> None: ...

    @property
    def version(self) -> str | None:
        """Its version, which is reached once all of it runs. Required."""
    @version.setter
    def version(self, value: str | Null | None) -> None: ...
    @version.deleter
    def version(self) -> None: ...

class ObjectReference(Object):
    """An object to look at when something is wrong with an operator."""

    def __init__(
        self,
        *,
        group: str | Null | None = ...,
        resource: str | Null | None = ...,
        ns: str | Null | None = ...,
        name: str | Null | None = ...,
    ) -> None: ...

    @property
    def group(self) -> str | None:
        """Its API group; empty for that of Pods, Secrets and Namespaces. Required."""
    @group.setter
    def group(self, value: str | Null | None) -> None: ...
    @group.deleter
    def group(self) -> None: ...

    @property
    def resource(self) -> str | None:
        """Its kind, as in URLs: configs. Required."""
    @resource.setter
    def resource(self, value: str | Null | None) -> None: ...
    @resource.deleter
    def resource(self) -> None: ...

    @property
    def ns(self) -> str | None:
        """Its namespace; unset for kinds that are in none. Called `namespace` in documents, which is a reserved word of
        C++."""
    @ns.setter
    def ns(self, value: str | Null | None) -> None: ...
    @ns.deleter
    def ns(self) -> None: ...

    @property
    def name(self) -> str | None:
        """Its name. Required."""
    @name.setter
    def name(self, value: str | Null | None) -> None: ...
    @name.deleter
    def name(self) -> None: ...

class ClusterOperatorSpec(Object):
    """Nothing can be asked of an operator here: it has no fields."""

    def __init__(
        self,
    ) -> None: ...

class ClusterOperatorStatus(Object):
    """How an operator fares. Written by the operator."""

    def __init__(
        self,
        *,
        conditions: Iterable[ClusterOperatorCondition | Mapping[str, Any]] | Null | None = ...,
        versions: Iterable[OperandVersion | Mapping[str, Any]] | Null | None = ...,
        related_objects: Iterable[ObjectReference | Mapping[str, Any]] | Null | None = ...,
        extension: Any = ...,
    ) -> None: ...

    @property
    def conditions(self) -> List[ClusterOperatorCondition]:
        """What it says of itself. A list to be replaced as a whole up to release 4.18. No two elements with the same
        `type`."""
    @conditions.setter
    def conditions(self, value: Iterable[ClusterOperatorCondition | Mapping[str, Any]] | Null | None) -> None: ...
    @conditions.deleter
    def conditions(self) -> None: ...

    @property
    def versions(self) -> List[OperandVersion]:
        """The versions that are fully rolled out."""
    @versions.setter
    def versions(self, value: Iterable[OperandVersion | Mapping[str, Any]] | Null | None) -> None: ...
    @versions.deleter
    def versions(self) -> None: ...

    @property
    def related_objects(self) -> List[ObjectReference]:
        """What to look at when something is wrong."""
    @related_objects.setter
    def related_objects(self, value: Iterable[ObjectReference | Mapping[str, Any]] | Null | None) -> None: ...
    @related_objects.deleter
    def related_objects(self) -> None: ...

    @property
    def extension(self) -> Any:
        """More that an operator has to say, in a form of its own. The registry's operator has nothing. Null is a value
        of its own. An object with any members."""
    @extension.setter
    def extension(self, value: Any) -> None: ...
    @extension.deleter
    def extension(self) -> None: ...

class ClusterOperator(Object):
    """How an operator of the cluster fares. That of the registry is called image-registry."""

    def __init__(
        self,
        *,
        api_version: str | Null | None = ...,
        kind: str | Null | None = ...,
        metadata: ObjectMeta | Mapping[str, Any] | Null | None = ...,
        spec: ClusterOperatorSpec | Mapping[str, Any] | Null | None = ...,
        status: ClusterOperatorStatus | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def api_version(self) -> str | None:
        """config.openshift.io/v1."""
    @api_version.setter
    def api_version(self, value: str | Null | None) -> None: ...
    @api_version.deleter
    def api_version(self) -> None: ...

    @property
    def kind(self) -> str | None:
        """ClusterOperator."""
    @kind.setter
    def kind(self, value: str | Null | None) -> None: ...
    @kind.deleter
    def kind(self) -> None: ...

    @property
    def metadata(self) -> ObjectMeta | None:
        """Name, labels and so on."""
    @metadata.setter
    def metadata(self, value: ObjectMeta | Mapping[str, Any] | Null | None) -> None: ...
    @metadata.deleter
    def metadata(self) -> None: ...

    @property
    def spec(self) -> ClusterOperatorSpec | None:
        """Always {}. Required."""
    @spec.setter
    def spec(self, value: ClusterOperatorSpec | Mapping[str, Any] | Null | None) -> None: ...
    @spec.deleter
    def spec(self) -> None: ...

    @property
    def status(self) -> ClusterOperatorStatus | None:
        """How it fares."""
    @status.setter
    def status(self, value: ClusterOperatorStatus | Mapping[str, Any] | Null | None) -> None: ...
    @status.deleter
    def status(self) -> None: ...

class RouteTargetReference(Object):
    """A Service that a Route leads to."""

    def __init__(
        self,
        *,
        kind: str | Null | None = ...,
        name: str | Null | None = ...,
        weight: int | Null | None = ...,
    ) -> None: ...

    @property
    def kind(self) -> str | None:
        """Always Service, which empty means too. Required. Default: `\"Service\"`. One of `Service`, `\"\"`."""
    @kind.setter
    def kind(self, value: str | Null | None) -> None: ...
    @kind.deleter
    def kind(self) -> None: ...

    @property
    def name(self) -> str | None:
        """Name of the Service, in the Route's namespace. The registry's is image-registry. Required. At least 1
        character."""
    @name.setter
    def name(self, value: str | Null | None) -> None: ...
    @name.deleter
    def name(self) -> None: ...

    @property
    def weight(self) -> int | None:
        """Its share of the requests, beside the weights of the others; 0 means none. Default: `100`. Must fit 32 bits.
        From 0 to 256."""
    @weight.setter
    def weight(self, value: int | Null | None) -> None: ...
    @weight.deleter
    def weight(self) -> None: ...

class RoutePort(Object):
    """Which port of the Service a Route leads to."""

    def __init__(
        self,
        *,
        target_port: str | int | Null | None = ...,
    ) -> None: ...

    @property
    def target_port(self) -> str | None:
        """The number of the port that the pods listen on, or the name of the Service's port. Not 0 and not empty.
        Required."""
    @target_port.setter
    def target_port(self, value: str | int | Null | None) -> None: ...
    @target_port.deleter
    def target_port(self) -> None: ...

class LocalObjectReference(Object):
    """Names an object in the namespace of the one that names it."""

    def __init__(
        self,
        *,
        name: str | Null | None = ...,
    ) -> None: ...

    @property
    def name(self) -> str | None:
        """Name of the object."""
    @name.setter
    def name(self, value: str | Null | None) -> None: ...
    @name.deleter
    def name(self) -> None: ...

class RouteTls(Object):
    """How a Route is encrypted, and with which certificate."""

    def __init__(
        self,
        *,
        termination: str | Null | None = ...,
        certificate: str | Null | None = ...,
        key: str | Null | None = ...,
        ca_certificate: str | Null | None = ...,
        destination_ca_certificate: str | Null | None = ...,
        insecure_edge_termination_policy: str | Null | None = ...,
        external_certificate: LocalObjectReference | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def termination(self) -> str | None:
        """Where encryption ends. edge: at the router. reencrypt: at the router, which encrypts again for the pods, as
        with the registry. passthrough: at the pods. Required. One of `edge`, `reencrypt`, `passthrough`."""
    @termination.setter
    def termination(self, value: str | Null | None) -> None: ...
    @termination.deleter
    def termination(self) -> None: ...

    @property
    def certificate(self) -> str | None:
        """The certificate that the router shows, in PEM. Unset means the router's own. Not with passthrough."""
    @certificate.setter
    def certificate(self, value: str | Null | None) -> None: ...
    @certificate.deleter
    def certificate(self) -> None: ...

    @property
    def key(self) -> str | None:
        """The private key of the certificate, in PEM. Not with passthrough. Secret: redacted where it is shown, wiped
        when the tree goes."""
    @key.setter
    def key(self, value: str | Null | None) -> None: ...
    @key.deleter
    def key(self) -> None: ...

    @property
    def ca_certificate(self) -> str | None:
        """The authorities above the certificate, in PEM. Not with passthrough."""
    @ca_certificate.setter
    def ca_certificate(self, value: str | Null | None) -> None: ...
    @ca_certificate.deleter
    def ca_certificate(self) -> None: ...

    @property
    def destination_ca_certificate(self) -> str | None:
        """The authorities that the pods' certificate must come from, in PEM. With reencrypt only. Unset means the
        cluster's own authority for Services."""
    @destination_ca_certificate.setter
    def destination_ca_certificate(self, value: str | Null | None) -> None: ...
    @destination_ca_certificate.deleter
    def destination_ca_certificate(self) -> None: ...

    @property
    def insecure_edge_termination_policy(self) -> str | None:
        """What becomes of requests that are not encrypted. None, which empty means too: refused. Allow: served.
        Redirect: sent to the encrypted address. Not Allow with passthrough. One of `Allow`, `None`, `Redirect`, `\"\"`."""
    @insecure_edge_termination_policy.setter
    def insecure_edge_termination_policy(self, value: str | Null | None) -> None: ...
    @insecure_edge_termination_policy.deleter
    def insecure_edge_termination_policy(self) -> None: ...

    @property
    def external_certificate(self) -> LocalObjectReference | None:
        """A Secret of type kubernetes.io/tls with certificate and key, in place of the two fields. The router must be
        allowed to read it. Atomic: server-side apply replaces all of it. Since OpenShift 4.19."""
    @external_certificate.setter
    def external_certificate(self, value: LocalObjectReference | Mapping[str, Any] | Null | None) -> None: ...
    @external_certificate.deleter
    def external_certificate(self) -> None: ...

class RouteHeaderValue(Object):
    """What a header is set to."""

    def __init__(
        self,
        *,
        value: str | Null | None = ...,
    ) -> None: ...

    @property
    def value(self) -> str | None:
        """The value; %[req.hdr(name)], in responses %[res.hdr(name)], %[ssl_c_der] and the converters lower and base64
        are put in by the router. A percent sign is doubled. Required. 1 to 16384 characters."""
    @value.setter
    def value(self, value: str | Null | None) -> None: ...
    @value.deleter
    def value(self) -> None: ...

class RouteHeaderAction(Object):
    """What is done to a header."""

    def __init__(
        self,
        *,
        action_type: str | Null | None = ...,
        set: RouteHeaderValue | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def action_type(self) -> str | None:
        """Set: it gets the value in set. Delete: it is taken out. Called `type` in documents, which is a reserved word
        of Go. Required. One of `Set`, `Delete`."""
    @action_type.setter
    def action_type(self, value: str | Null | None) -> None: ...
    @action_type.deleter
    def action_type(self) -> None: ...

    @property
    def set(self) -> RouteHeaderValue | None:
        """The value. Needed with the type Set, and not allowed with Delete."""
    @set.setter
    def set(self, value: RouteHeaderValue | Mapping[str, Any] | Null | None) -> None: ...
    @set.deleter
    def set(self) -> None: ...

class RouteHeader(Object):
    """A header, and what is done to it."""

    def __init__(
        self,
        *,
        name: str | Null | None = ...,
        action: RouteHeaderAction | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def name(self) -> str | None:
        """Name of the header; not strict-transport-security, proxy, cookie or set-cookie, however they are spelled.
        Required. Must match ``^[-!#$%&'*+.0-9A-Z^_`a-z|~]+$``. 1 to 255 characters."""
    @name.setter
    def name(self, value: str | Null | None) -> None: ...
    @name.deleter
    def name(self) -> None: ...

    @property
    def action(self) -> RouteHeaderAction | None:
        """What is done to it. Required."""
    @action.setter
    def action(self, value: RouteHeaderAction | Mapping[str, Any] | Null | None) -> None: ...
    @action.deleter
    def action(self) -> None: ...

class RouteHeaderActions(Object):
    """What is done to headers. The registry's Routes have none of it."""

    def __init__(
        self,
        *,
        response: Iterable[RouteHeader | Mapping[str, Any]] | Null | None = ...,
        request: Iterable[RouteHeader | Mapping[str, Any]] | Null | None = ...,
    ) -> None: ...

    @property
    def response(self) -> List[RouteHeader]:
        """To those of responses, one after the other. At most 20 elements. No two elements with the same `name`."""
    @response.setter
    def response(self, value: Iterable[RouteHeader | Mapping[str, Any]] | Null | None) -> None: ...
    @response.deleter
    def response(self) -> None: ...

    @property
    def request(self) -> List[RouteHeader]:
        """To those of requests, one after the other. At most 20 elements. No two elements with the same `name`."""
    @request.setter
    def request(self, value: Iterable[RouteHeader | Mapping[str, Any]] | Null | None) -> None: ...
    @request.deleter
    def request(self) -> None: ...

class RouteHeaders(Object):
    """What the router does to headers."""

    def __init__(
        self,
        *,
        actions: RouteHeaderActions | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def actions(self) -> RouteHeaderActions | None:
        """What is done to which headers."""
    @actions.setter
    def actions(self, value: RouteHeaderActions | Mapping[str, Any] | Null | None) -> None: ...
    @actions.deleter
    def actions(self) -> None: ...

class RouteSpec(Object):
    """Which host leads to which Service, and how it is encrypted."""

    def __init__(
        self,
        *,
        host: str | Null | None = ...,
        subdomain: str | Null | None = ...,
        path: str | Null | None = ...,
        to: RouteTargetReference | Mapping[str, Any] | Null | None = ...,
        alternate_backends: Iterable[RouteTargetReference | Mapping[str, Any]] | Null | None = ...,
        port: RoutePort | Mapping[str, Any] | Null | None = ...,
        tls: RouteTls | Mapping[str, Any] | Null | None = ...,
        wildcard_policy: str | Null | None = ...,
        http_headers: RouteHeaders | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def host(self) -> str | None:
        """The host name. Unset lets the cluster make one from name and namespace; giving one takes a permission of its
        own. Write it in lower case. Must match
        `^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])(\\.([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9]))*$`.
        At most 253 characters."""
    @host.setter
    def host(self, value: str | Null | None) -> None: ...
    @host.deleter
    def host(self) -> None: ...

    @property
    def subdomain(self) -> str | None:
        """The host name without the domain of the router, which puts it behind. Of no effect with host. Must match
        `^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])(\\.([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9]))*$`.
        At most 253 characters."""
    @subdomain.setter
    def subdomain(self, value: str | Null | None) -> None: ...
    @subdomain.deleter
    def subdomain(self) -> None: ...

    @property
    def path(self) -> str | None:
        """Only requests below this path take the Route. Not with passthrough. Must match `^/`."""
    @path.setter
    def path(self, value: str | Null | None) -> None: ...
    @path.deleter
    def path(self) -> None: ...

    @property
    def to(self) -> RouteTargetReference | None:
        """The Service that the Route leads to. Required."""
    @to.setter
    def to(self, value: RouteTargetReference | Mapping[str, Any] | Null | None) -> None: ...
    @to.deleter
    def to(self) -> None: ...

    @property
    def alternate_backends(self) -> List[RouteTargetReference]:
        """Further Services that share the requests. At most 3 elements. No two elements with the same `name,kind`."""
    @alternate_backends.setter
    def alternate_backends(self, value: Iterable[RouteTargetReference | Mapping[str, Any]] | Null | None) -> None: ...
    @alternate_backends.deleter
    def alternate_backends(self) -> None: ...

    @property
    def port(self) -> RoutePort | None:
        """Which port of the Service. Unset means all of them, in turn."""
    @port.setter
    def port(self, value: RoutePort | Mapping[str, Any] | Null | None) -> None: ...
    @port.deleter
    def port(self) -> None: ...

    @property
    def tls(self) -> RouteTls | None:
        """How it is encrypted. Unset means not at all."""
    @tls.setter
    def tls(self, value: RouteTls | Mapping[str, Any] | Null | None) -> None: ...
    @tls.deleter
    def tls(self) -> None: ...

    @property
    def wildcard_policy(self) -> str | None:
        """Whether it takes the hosts beside host in their domain too: Subdomain, if the router lets it. Empty means
        None. Cannot be changed. Default: `\"None\"`. One of `None`, `Subdomain`, `\"\"`."""
    @wildcard_policy.setter
    def wildcard_policy(self, value: str | Null | None) -> None: ...
    @wildcard_policy.deleter
    def wildcard_policy(self) -> None: ...

    @property
    def http_headers(self) -> RouteHeaders | None:
        """What the router does to headers. Not with passthrough. Since OpenShift 4.14."""
    @http_headers.setter
    def http_headers(self, value: RouteHeaders | Mapping[str, Any] | Null | None) -> None: ...
    @http_headers.deleter
    def http_headers(self) -> None: ...

class RouteIngressCondition(Object):
    """One thing that a router says of a Route, and since when it is so."""

    def __init__(
        self,
        *,
        condition_type: str | Null | None = ...,
        status: str | Null | None = ...,
        reason: str | Null | None = ...,
        message: str | Null | None = ...,
        last_transition_time: str | Null | None = ...,
    ) -> None: ...

    @property
    def condition_type(self) -> str | None:
        """What is said: Admitted, that the router serves the Route. Called `type` in documents, which is a reserved
        word of Go. Required."""
    @condition_type.setter
    def condition_type(self, value: str | Null | None) -> None: ...
    @condition_type.deleter
    def condition_type(self) -> None: ...

    @property
    def status(self) -> str | None:
        """Whether it is so: True, False or Unknown. The API server takes any text. Required."""
    @status.setter
    def status(self, value: str | Null | None) -> None: ...
    @status.deleter
    def status(self) -> None: ...

    @property
    def reason(self) -> str | None:
        """Why, in a word: HostAlreadyClaimed, for one."""
    @reason.setter
    def reason(self, value: str | Null | None) -> None: ...
    @reason.deleter
    def reason(self) -> None: ...

    @property
    def message(self) -> str | None:
        """Why, in a sentence for people."""
    @message.setter
    def message(self, value: str | Null | None) -> None: ...
    @message.deleter
    def message(self) -> None: ...

    @property
    def last_transition_time(self) -> str | None:
        """When the status last changed. A time such as `2024-05-01T09:30:00Z`."""
    @last_transition_time.setter
    def last_transition_time(self, value: str | Null | None) -> None: ...
    @last_transition_time.deleter
    def last_transition_time(self) -> None: ...

class RouteIngress(Object):
    """How one router deals with a Route."""

    def __init__(
        self,
        *,
        host: str | Null | None = ...,
        router_name: str | Null | None = ...,
        conditions: Iterable[RouteIngressCondition | Mapping[str, Any]] | Null | None = ...,
        wildcard_policy: str | Null | None = ...,
        router_canonical_hostname: str | Null | None = ...,
    ) -> None: ...

    @property
    def host(self) -> str | None:
        """The host name by which it serves the Route."""
    @host.setter
    def host(self, value: str | Null | None) -> None: ...
    @host.deleter
    def host(self) -> None: ...

    @property
    def router_name(self) -> str | None:
        """Name of the router."""
    @router_name.setter
    def router_name(self, value: str | Null | None) -> None: ...
    @router_name.deleter
    def router_name(self) -> None: ...

    @property
    def conditions(self) -> List[RouteIngressCondition]:
        """What it says of the Route. No two elements with the same `type`."""
    @conditions.setter
    def conditions(self, value: Iterable[RouteIngressCondition | Mapping[str, Any]] | Null | None) -> None: ...
    @conditions.deleter
    def conditions(self) -> None: ...

    @property
    def wildcard_policy(self) -> str | None:
        """The policy that it follows."""
    @wildcard_policy.setter
    def wildcard_policy(self, value: str | Null | None) -> None: ...
    @wildcard_policy.deleter
    def wildcard_policy(self) -> None: ...

    @property
    def router_canonical_hostname(self) -> str | None:
        """The router's own host name, to point DNS entries to."""
    @router_canonical_hostname.setter
    def router_canonical_hostname(self, value: str | Null | None) -> None: ...
    @router_canonical_hostname.deleter
    def router_canonical_hostname(self) -> None: ...

class RouteStatus(Object):
    """How the routers deal with a Route. Written by them."""

    def __init__(
        self,
        *,
        ingress: Iterable[RouteIngress | Mapping[str, Any]] | Null | None = ...,
    ) -> None: ...

    @property
    def ingress(self) -> List[RouteIngress]:
        """One entry for each router that has seen the Route. Atomic: server-side apply replaces all of it."""
    @ingress.setter
    def ingress(self, value: Iterable[RouteIngress | Mapping[str, Any]] | Null | None) -> None: ...
    @ingress.deleter
    def ingress(self) -> None: ...

class Route(Object):
    """A way into the cluster: a host name that leads to a Service. The operator makes those of the registry, in
    namespace openshift-image-registry."""

    def __init__(
        self,
        *,
        api_version: str | Null | None = ...,
        kind: str | Null | None = ...,
        metadata: ObjectMeta | Mapping[str, Any] | Null | None = ...,
        spec: RouteSpec | Mapping[str, Any] | Null | None = ...,
        status: RouteStatus | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def api_version(self) -> str | None:
        """route.openshift.io/v1."""
    @api_version.setter
    def api_version(self, value: str | Null | None) -> None: ...
    @api_version.deleter
    def api_version(self) -> None: ...

    @property
    def kind(self) -> str | None:
        """Route."""
    @kind.setter
    def kind(self, value: str | Null | None) -> None: ...
    @kind.deleter
    def kind(self) -> None: ...

    @property
    def metadata(self) -> ObjectMeta | None:
        """Name, namespace, labels and so on."""
    @metadata.setter
    def metadata(self, value: ObjectMeta | Mapping[str, Any] | Null | None) -> None: ...
    @metadata.deleter
    def metadata(self) -> None: ...

    @property
    def spec(self) -> RouteSpec | None:
        """Which host leads where. Required."""
    @spec.setter
    def spec(self, value: RouteSpec | Mapping[str, Any] | Null | None) -> None: ...
    @spec.deleter
    def spec(self) -> None: ...

    @property
    def status(self) -> RouteStatus | None:
        """How the routers deal with it."""
    @status.setter
    def status(self, value: RouteStatus | Mapping[str, Any] | Null | None) -> None: ...
    @status.deleter
    def status(self) -> None: ...

class Secret(Object):
    """Something to keep from others: the registry's credentials for its storage, a Route's key."""

    def __init__(
        self,
        *,
        api_version: str | Null | None = ...,
        kind: str | Null | None = ...,
        metadata: ObjectMeta | Mapping[str, Any] | Null | None = ...,
        data: Mapping[str, str] | Null | None = ...,
        string_data: Mapping[str, str] | Null | None = ...,
        secret_type: str | Null | None = ...,
        immutable: bool | Null | None = ...,
    ) -> None: ...

    @property
    def api_version(self) -> str | None:
        """v1."""
    @api_version.setter
    def api_version(self, value: str | Null | None) -> None: ...
    @api_version.deleter
    def api_version(self) -> None: ...

    @property
    def kind(self) -> str | None:
        """Secret."""
    @kind.setter
    def kind(self, value: str | Null | None) -> None: ...
    @kind.deleter
    def kind(self) -> None: ...

    @property
    def metadata(self) -> ObjectMeta | None:
        """Name, namespace, labels and so on."""
    @metadata.setter
    def metadata(self, value: ObjectMeta | Mapping[str, Any] | Null | None) -> None: ...
    @metadata.deleter
    def metadata(self) -> None: ...

    @property
    def data(self) -> Map:
        """The values, in base64; together at most 1 MiB. Secret: redacted where it is shown, wiped when the tree goes."""
    @data.setter
    def data(self, value: Mapping[str, str] | Null | None) -> None: ...
    @data.deleter
    def data(self) -> None: ...

    @property
    def string_data(self) -> Map:
        """Values as plain text. The API server puts them into data, over what is there, and never shows this field.
        Secret: redacted where it is shown, wiped when the tree goes."""
    @string_data.setter
    def string_data(self, value: Mapping[str, str] | Null | None) -> None: ...
    @string_data.deleter
    def string_data(self) -> None: ...

    @property
    def secret_type(self) -> str | None:
        """What the keys mean: Opaque, kubernetes.io/tls and others. Unset means Opaque. Cannot be changed. Called
        `type` in documents, which is a reserved word of Go. Default: `\"Opaque\"`."""
    @secret_type.setter
    def secret_type(self, value: str | Null | None) -> None: ...
    @secret_type.deleter
    def secret_type(self) -> None: ...

    @property
    def immutable(self) -> bool | None:
        """Whether the values can no longer be changed. Unset means false. Since OpenShift 4.6."""
    @immutable.setter
    def immutable(self, value: bool | Null | None) -> None: ...
    @immutable.deleter
    def immutable(self) -> None: ...

class ConfigMap(Object):
    """Settings by name: the map of trusted authorities, a bundle of certificates."""

    def __init__(
        self,
        *,
        api_version: str | Null | None = ...,
        kind: str | Null | None = ...,
        metadata: ObjectMeta | Mapping[str, Any] | Null | None = ...,
        data: Mapping[str, str] | Null | None = ...,
        binary_data: Mapping[str, str] | Null | None = ...,
        immutable: bool | Null | None = ...,
    ) -> None: ...

    @property
    def api_version(self) -> str | None:
        """v1."""
    @api_version.setter
    def api_version(self, value: str | Null | None) -> None: ...
    @api_version.deleter
    def api_version(self) -> None: ...

    @property
    def kind(self) -> str | None:
        """ConfigMap."""
    @kind.setter
    def kind(self, value: str | Null | None) -> None: ...
    @kind.deleter
    def kind(self) -> None: ...

    @property
    def metadata(self) -> ObjectMeta | None:
        """Name, namespace, labels and so on."""
    @metadata.setter
    def metadata(self, value: ObjectMeta | Mapping[str, Any] | Null | None) -> None: ...
    @metadata.deleter
    def metadata(self) -> None: ...

    @property
    def data(self) -> Map:
        """Values as text; with binaryData together at most 1 MiB."""
    @data.setter
    def data(self, value: Mapping[str, str] | Null | None) -> None: ...
    @data.deleter
    def data(self) -> None: ...

    @property
    def binary_data(self) -> Map:
        """Values that are no text, in base64. No key may stand in data too."""
    @binary_data.setter
    def binary_data(self, value: Mapping[str, str] | Null | None) -> None: ...
    @binary_data.deleter
    def binary_data(self) -> None: ...

    @property
    def immutable(self) -> bool | None:
        """Whether the values can no longer be changed. Unset means false. Since OpenShift 4.6."""
    @immutable.setter
    def immutable(self, value: bool | Null | None) -> None: ...
    @immutable.deleter
    def immutable(self) -> None: ...

class TypedObjectReference(Object):
    """An object that a claim is filled from."""

    def __init__(
        self,
        *,
        api_group: str | Null | None = ...,
        kind: str | Null | None = ...,
        name: str | Null | None = ...,
        ns: str | Null | None = ...,
    ) -> None: ...

    @property
    def api_group(self) -> str | None:
        """Its API group. Unset means the core group."""
    @api_group.setter
    def api_group(self, value: str | Null | None) -> None: ...
    @api_group.deleter
    def api_group(self) -> None: ...

    @property
    def kind(self) -> str | None:
        """Its kind: VolumeSnapshot, PersistentVolumeClaim and others."""
    @kind.setter
    def kind(self, value: str | Null | None) -> None: ...
    @kind.deleter
    def kind(self) -> None: ...

    @property
    def name(self) -> str | None:
        """Its name."""
    @name.setter
    def name(self, value: str | Null | None) -> None: ...
    @name.deleter
    def name(self) -> None: ...

    @property
    def ns(self) -> str | None:
        """Its namespace. Unset means that of the claim. Called `namespace` in documents, which is a reserved word of
        C++."""
    @ns.setter
    def ns(self, value: str | Null | None) -> None: ...
    @ns.deleter
    def ns(self) -> None: ...

class VolumeResources(Object):
    """How much storage a claim asks for."""

    def __init__(
        self,
        *,
        limits: Mapping[str, str | int] | Null | None = ...,
        requests: Mapping[str, str | int] | Null | None = ...,
    ) -> None: ...

    @property
    def limits(self) -> Map:
        """The most that it may get, under the name storage, in bytes. Must match
        `^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$`."""
    @limits.setter
    def limits(self, value: Mapping[str, str | int] | Null | None) -> None: ...
    @limits.deleter
    def limits(self) -> None: ...

    @property
    def requests(self) -> Map:
        """The least that it needs, under the name storage, in bytes; the guide asks for 100Gi. Must match
        `^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$`."""
    @requests.setter
    def requests(self, value: Mapping[str, str | int] | Null | None) -> None: ...
    @requests.deleter
    def requests(self) -> None: ...

class PersistentVolumeClaimSpec(Object):
    """What kind of volume is asked for. Nothing of it can be changed later but a request, which can grow."""

    def __init__(
        self,
        *,
        access_modes: Iterable[str] | Null | None = ...,
        selector: LabelSelector | Mapping[str, Any] | Null | None = ...,
        resources: VolumeResources | Mapping[str, Any] | Null | None = ...,
        volume_name: str | Null | None = ...,
        storage_class_name: str | Null | None = ...,
        volume_mode: str | Null | None = ...,
        data_source: TypedObjectReference | Mapping[str, Any] | Null | None = ...,
        data_source_ref: TypedObjectReference | Mapping[str, Any] | Null | None = ...,
        volume_attributes_class_name: str | Null | None = ...,
    ) -> None: ...

    @property
    def access_modes(self) -> List[str]:
        """ReadWriteMany, which the registry takes in any case; ReadWriteOnce, which it takes with one replica and the
        rollout strategy Recreate; ReadOnlyMany and ReadWriteOncePod, which it does not take. Atomic: server-side apply
        replaces all of it."""
    @access_modes.setter
    def access_modes(self, value: Iterable[str] | Null | None) -> None: ...
    @access_modes.deleter
    def access_modes(self) -> None: ...

    @property
    def selector(self) -> LabelSelector | None:
        """Only volumes with these labels."""
    @selector.setter
    def selector(self, value: LabelSelector | Mapping[str, Any] | Null | None) -> None: ...
    @selector.deleter
    def selector(self) -> None: ...

    @property
    def resources(self) -> VolumeResources | None:
        """How much."""
    @resources.setter
    def resources(self, value: VolumeResources | Mapping[str, Any] | Null | None) -> None: ...
    @resources.deleter
    def resources(self) -> None: ...

    @property
    def volume_name(self) -> str | None:
        """The volume, once there is one; or the one that is wanted."""
    @volume_name.setter
    def volume_name(self, value: str | Null | None) -> None: ...
    @volume_name.deleter
    def volume_name(self) -> None: ...

    @property
    def storage_class_name(self) -> str | None:
        """The class of storage. Unset means the cluster's default one; empty means a volume of no class."""
    @storage_class_name.setter
    def storage_class_name(self, value: str | Null | None) -> None: ...
    @storage_class_name.deleter
    def storage_class_name(self) -> None: ...

    @property
    def volume_mode(self) -> str | None:
        """Filesystem or Block. Unset means Filesystem, which the registry needs. Default: `\"Filesystem\"`."""
    @volume_mode.setter
    def volume_mode(self, value: str | Null | None) -> None: ...
    @volume_mode.deleter
    def volume_mode(self) -> None: ...

    @property
    def data_source(self) -> TypedObjectReference | None:
        """What the volume is filled from."""
    @data_source.setter
    def data_source(self, value: TypedObjectReference | Mapping[str, Any] | Null | None) -> None: ...
    @data_source.deleter
    def data_source(self) -> None: ...

    @property
    def data_source_ref(self) -> TypedObjectReference | None:
        """The same, of any kind. Since OpenShift 4.9."""
    @data_source_ref.setter
    def data_source_ref(self, value: TypedObjectReference | Mapping[str, Any] | Null | None) -> None: ...
    @data_source_ref.deleter
    def data_source_ref(self) -> None: ...

    @property
    def volume_attributes_class_name(self) -> str | None:
        """A class of settings that can be changed while the volume is in use. Since OpenShift 4.16."""
    @volume_attributes_class_name.setter
    def volume_attributes_class_name(self, value: str | Null | None) -> None: ...
    @volume_attributes_class_name.deleter
    def volume_attributes_class_name(self) -> None: ...

class PersistentVolumeClaimStatus(Object):
    """What became of the claim. Written by the cluster."""

    def __init__(
        self,
        *,
        phase: str | Null | None = ...,
        access_modes: Iterable[str] | Null | None = ...,
        capacity: Mapping[str, str | int] | Null | None = ...,
    ) -> None: ...

    @property
    def phase(self) -> str | None:
        """Pending: no volume yet. Bound: it has one. Lost: the volume is gone."""
    @phase.setter
    def phase(self, value: str | Null | None) -> None: ...
    @phase.deleter
    def phase(self) -> None: ...

    @property
    def access_modes(self) -> List[str]:
        """The modes that the volume has. Atomic: server-side apply replaces all of it."""
    @access_modes.setter
    def access_modes(self, value: Iterable[str] | Null | None) -> None: ...
    @access_modes.deleter
    def access_modes(self) -> None: ...

    @property
    def capacity(self) -> Map:
        """How much the volume holds, under the name storage, in bytes. Must match
        `^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$`."""
    @capacity.setter
    def capacity(self, value: Mapping[str, str | int] | Null | None) -> None: ...
    @capacity.deleter
    def capacity(self) -> None: ...

class PersistentVolumeClaim(Object):
    """A claim on storage that the cluster provides."""

    def __init__(
        self,
        *,
        api_version: str | Null | None = ...,
        kind: str | Null | None = ...,
        metadata: ObjectMeta | Mapping[str, Any] | Null | None = ...,
        spec: PersistentVolumeClaimSpec | Mapping[str, Any] | Null | None = ...,
        status: PersistentVolumeClaimStatus | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def api_version(self) -> str | None:
        """v1."""
    @api_version.setter
    def api_version(self, value: str | Null | None) -> None: ...
    @api_version.deleter
    def api_version(self) -> None: ...

    @property
    def kind(self) -> str | None:
        """PersistentVolumeClaim."""
    @kind.setter
    def kind(self, value: str | Null | None) -> None: ...
    @kind.deleter
    def kind(self) -> None: ...

    @property
    def metadata(self) -> ObjectMeta | None:
        """Name, namespace, labels and so on."""
    @metadata.setter
    def metadata(self, value: ObjectMeta | Mapping[str, Any] | Null | None) -> None: ...
    @metadata.deleter
    def metadata(self) -> None: ...

    @property
    def spec(self) -> PersistentVolumeClaimSpec | None:
        """What is asked for."""
    @spec.setter
    def spec(self, value: PersistentVolumeClaimSpec | Mapping[str, Any] | Null | None) -> None: ...
    @spec.deleter
    def spec(self) -> None: ...

    @property
    def status(self) -> PersistentVolumeClaimStatus | None:
        """What became of it."""
    @status.setter
    def status(self, value: PersistentVolumeClaimStatus | Mapping[str, Any] | Null | None) -> None: ...
    @status.deleter
    def status(self) -> None: ...

class PlatformStatus(Object):
    """The platform and its details."""

    def __init__(
        self,
        *,
        platform_type: str | Null | None = ...,
    ) -> None: ...

    @property
    def platform_type(self) -> str | None:
        """AWS, Azure, GCP, OpenStack, IBMCloud, PowerVS, oVirt, BareMetal, VSphere, None and others. It decides which
        storage the operator chooses by itself. Called `type` in documents, which is a reserved word of Go."""
    @platform_type.setter
    def platform_type(self, value: str | Null | None) -> None: ...
    @platform_type.deleter
    def platform_type(self) -> None: ...

class InfrastructureStatus(Object):
    """What the installer found out and the cluster keeps."""

    def __init__(
        self,
        *,
        infrastructure_name: str | Null | None = ...,
        platform: str | Null | None = ...,
        platform_status: PlatformStatus | Mapping[str, Any] | Null | None = ...,
        control_plane_topology: str | Null | None = ...,
        infrastructure_topology: str | Null | None = ...,
    ) -> None: ...

    @property
    def infrastructure_name(self) -> str | None:
        """A name that no other cluster has; names of buckets and accounts are made from it."""
    @infrastructure_name.setter
    def infrastructure_name(self, value: str | Null | None) -> None: ...
    @infrastructure_name.deleter
    def infrastructure_name(self) -> None: ...

    @property
    def platform(self) -> str | None:
        """The platform; look at platformStatus.type. Deprecated."""
    @platform.setter
    def platform(self, value: str | Null | None) -> None: ...
    @platform.deleter
    def platform(self) -> None: ...

    @property
    def platform_status(self) -> PlatformStatus | None:
        """The platform."""
    @platform_status.setter
    def platform_status(self, value: PlatformStatus | Mapping[str, Any] | Null | None) -> None: ...
    @platform_status.deleter
    def platform_status(self) -> None: ...

    @property
    def control_plane_topology(self) -> str | None:
        """HighlyAvailable, SingleReplica and others, for the control plane. Since OpenShift 4.8."""
    @control_plane_topology.setter
    def control_plane_topology(self, value: str | Null | None) -> None: ...
    @control_plane_topology.deleter
    def control_plane_topology(self) -> None: ...

    @property
    def infrastructure_topology(self) -> str | None:
        """HighlyAvailable or SingleReplica, for the workers: with SingleReplica there is one, and the registry gets one
        replica. Since OpenShift 4.8."""
    @infrastructure_topology.setter
    def infrastructure_topology(self, value: str | Null | None) -> None: ...
    @infrastructure_topology.deleter
    def infrastructure_topology(self) -> None: ...

class Infrastructure(Object):
    """Where the cluster runs. There is one object, called cluster."""

    def __init__(
        self,
        *,
        api_version: str | Null | None = ...,
        kind: str | Null | None = ...,
        metadata: ObjectMeta | Mapping[str, Any] | Null | None = ...,
        spec: Any = ...,
        status: InfrastructureStatus | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def api_version(self) -> str | None:
        """config.openshift.io/v1."""
    @api_version.setter
    def api_version(self, value: str | Null | None) -> None: ...
    @api_version.deleter
    def api_version(self) -> None: ...

    @property
    def kind(self) -> str | None:
        """Infrastructure."""
    @kind.setter
    def kind(self, value: str | Null | None) -> None: ...
    @kind.deleter
    def kind(self) -> None: ...

    @property
    def metadata(self) -> ObjectMeta | None:
        """Name, labels and so on."""
    @metadata.setter
    def metadata(self, value: ObjectMeta | Mapping[str, Any] | Null | None) -> None: ...
    @metadata.deleter
    def metadata(self) -> None: ...

    @property
    def spec(self) -> Any:
        """What the platform should be like; of no use for the registry. An object with any members."""
    @spec.setter
    def spec(self, value: Any) -> None: ...
    @spec.deleter
    def spec(self) -> None: ...

    @property
    def status(self) -> InfrastructureStatus | None:
        """What it is like."""
    @status.setter
    def status(self, value: InfrastructureStatus | Mapping[str, Any] | Null | None) -> None: ...
    @status.deleter
    def status(self) -> None: ...

class WorkloadCondition(Object):
    """One thing that the cluster observes about a Deployment or a Pod."""

    def __init__(
        self,
        *,
        condition_type: str | Null | None = ...,
        status: str | Null | None = ...,
        reason: str | Null | None = ...,
        message: str | Null | None = ...,
        last_transition_time: str | Null | None = ...,
    ) -> None: ...

    @property
    def condition_type(self) -> str | None:
        """What is observed: Available, Progressing, Ready and others. Called `type` in documents, which is a reserved
        word of Go."""
    @condition_type.setter
    def condition_type(self, value: str | Null | None) -> None: ...
    @condition_type.deleter
    def condition_type(self) -> None: ...

    @property
    def status(self) -> str | None:
        """True, False or Unknown."""
    @status.setter
    def status(self, value: str | Null | None) -> None: ...
    @status.deleter
    def status(self) -> None: ...

    @property
    def reason(self) -> str | None:
        """Why, in a word."""
    @reason.setter
    def reason(self, value: str | Null | None) -> None: ...
    @reason.deleter
    def reason(self) -> None: ...

    @property
    def message(self) -> str | None:
        """Why, in a sentence for people."""
    @message.setter
    def message(self, value: str | Null | None) -> None: ...
    @message.deleter
    def message(self) -> None: ...

    @property
    def last_transition_time(self) -> str | None:
        """When the status last changed."""
    @last_transition_time.setter
    def last_transition_time(self, value: str | Null | None) -> None: ...
    @last_transition_time.deleter
    def last_transition_time(self) -> None: ...

class DeploymentSpec(Object):
    """How many pods a Deployment is to have."""

    def __init__(
        self,
        *,
        replicas: int | Null | None = ...,
        paused: bool | Null | None = ...,
    ) -> None: ...

    @property
    def replicas(self) -> int | None:
        """How many pods there are to be. Unset means 1."""
    @replicas.setter
    def replicas(self, value: int | Null | None) -> None: ...
    @replicas.deleter
    def replicas(self) -> None: ...

    @property
    def paused(self) -> bool | None:
        """Whether changes wait."""
    @paused.setter
    def paused(self, value: bool | Null | None) -> None: ...
    @paused.deleter
    def paused(self) -> None: ...

class DeploymentStatus(Object):
    """How many pods a Deployment has, and in which state."""

    def __init__(
        self,
        *,
        observed_generation: int | Null | None = ...,
        replicas: int | Null | None = ...,
        updated_replicas: int | Null | None = ...,
        ready_replicas: int | Null | None = ...,
        available_replicas: int | Null | None = ...,
        unavailable_replicas: int | Null | None = ...,
        conditions: Iterable[WorkloadCondition | Mapping[str, Any]] | Null | None = ...,
    ) -> None: ...

    @property
    def observed_generation(self) -> int | None:
        """The metadata.generation that the rest of the status is about."""
    @observed_generation.setter
    def observed_generation(self, value: int | Null | None) -> None: ...
    @observed_generation.deleter
    def observed_generation(self) -> None: ...

    @property
    def replicas(self) -> int | None:
        """Pods that there are."""
    @replicas.setter
    def replicas(self, value: int | Null | None) -> None: ...
    @replicas.deleter
    def replicas(self) -> None: ...

    @property
    def updated_replicas(self) -> int | None:
        """Pods made from what is asked for now."""
    @updated_replicas.setter
    def updated_replicas(self, value: int | Null | None) -> None: ...
    @updated_replicas.deleter
    def updated_replicas(self) -> None: ...

    @property
    def ready_replicas(self) -> int | None:
        """Pods that are ready."""
    @ready_replicas.setter
    def ready_replicas(self, value: int | Null | None) -> None: ...
    @ready_replicas.deleter
    def ready_replicas(self) -> None: ...

    @property
    def available_replicas(self) -> int | None:
        """Pods that have been ready for long enough to count."""
    @available_replicas.setter
    def available_replicas(self, value: int | Null | None) -> None: ...
    @available_replicas.deleter
    def available_replicas(self) -> None: ...

    @property
    def unavailable_replicas(self) -> int | None:
        """Pods that are missing or not available."""
    @unavailable_replicas.setter
    def unavailable_replicas(self, value: int | Null | None) -> None: ...
    @unavailable_replicas.deleter
    def unavailable_replicas(self) -> None: ...

    @property
    def conditions(self) -> List[WorkloadCondition]:
        """What the cluster observes. No two elements with the same `type`."""
    @conditions.setter
    def conditions(self, value: Iterable[WorkloadCondition | Mapping[str, Any]] | Null | None) -> None: ...
    @conditions.deleter
    def conditions(self) -> None: ...

class Deployment(Object):
    """A program that runs as some pods; the operator makes the one called image-registry."""

    def __init__(
        self,
        *,
        api_version: str | Null | None = ...,
        kind: str | Null | None = ...,
        metadata: ObjectMeta | Mapping[str, Any] | Null | None = ...,
        spec: DeploymentSpec | Mapping[str, Any] | Null | None = ...,
        status: DeploymentStatus | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def api_version(self) -> str | None:
        """apps/v1."""
    @api_version.setter
    def api_version(self, value: str | Null | None) -> None: ...
    @api_version.deleter
    def api_version(self) -> None: ...

    @property
    def kind(self) -> str | None:
        """Deployment."""
    @kind.setter
    def kind(self, value: str | Null | None) -> None: ...
    @kind.deleter
    def kind(self) -> None: ...

    @property
    def metadata(self) -> ObjectMeta | None:
        """Name, namespace, labels and so on."""
    @metadata.setter
    def metadata(self, value: ObjectMeta | Mapping[str, Any] | Null | None) -> None: ...
    @metadata.deleter
    def metadata(self) -> None: ...

    @property
    def spec(self) -> DeploymentSpec | None:
        """What is asked for."""
    @spec.setter
    def spec(self, value: DeploymentSpec | Mapping[str, Any] | Null | None) -> None: ...
    @spec.deleter
    def spec(self) -> None: ...

    @property
    def status(self) -> DeploymentStatus | None:
        """What there is."""
    @status.setter
    def status(self, value: DeploymentStatus | Mapping[str, Any] | Null | None) -> None: ...
    @status.deleter
    def status(self) -> None: ...

class ServicePort(Object):
    """One port of a Service."""

    def __init__(
        self,
        *,
        name: str | Null | None = ...,
        port: int | Null | None = ...,
        protocol: str | Null | None = ...,
        target_port: str | int | Null | None = ...,
    ) -> None: ...

    @property
    def name(self) -> str | None:
        """Its name; a Route can name it."""
    @name.setter
    def name(self, value: str | Null | None) -> None: ...
    @name.deleter
    def name(self) -> None: ...

    @property
    def port(self) -> int | None:
        """Its number."""
    @port.setter
    def port(self, value: int | Null | None) -> None: ...
    @port.deleter
    def port(self) -> None: ...

    @property
    def protocol(self) -> str | None:
        """TCP, UDP or SCTP. Unset means TCP."""
    @protocol.setter
    def protocol(self, value: str | Null | None) -> None: ...
    @protocol.deleter
    def protocol(self) -> None: ...

    @property
    def target_port(self) -> str | None:
        """The port of the pods, by number or name. Unset means the same number."""
    @target_port.setter
    def target_port(self, value: str | int | Null | None) -> None: ...
    @target_port.deleter
    def target_port(self) -> None: ...

class ServiceSpec(Object):
    """Which pods a Service leads to, and by which ports."""

    def __init__(
        self,
        *,
        cluster_ip: str | Null | None = ...,
        service_type: str | Null | None = ...,
        selector: Mapping[str, str] | Null | None = ...,
        ports: Iterable[ServicePort | Mapping[str, Any]] | Null | None = ...,
    ) -> None: ...

    @property
    def cluster_ip(self) -> str | None:
        """Its address in the cluster; None for a Service without one."""
    @cluster_ip.setter
    def cluster_ip(self, value: str | Null | None) -> None: ...
    @cluster_ip.deleter
    def cluster_ip(self) -> None: ...

    @property
    def service_type(self) -> str | None:
        """ClusterIP, NodePort, LoadBalancer or ExternalName. Unset means ClusterIP. Called `type` in documents, which
        is a reserved word of Go."""
    @service_type.setter
    def service_type(self, value: str | Null | None) -> None: ...
    @service_type.deleter
    def service_type(self) -> None: ...

    @property
    def selector(self) -> Map:
        """Labels of the pods."""
    @selector.setter
    def selector(self, value: Mapping[str, str] | Null | None) -> None: ...
    @selector.deleter
    def selector(self) -> None: ...

    @property
    def ports(self) -> List[ServicePort]:
        """Its ports."""
    @ports.setter
    def ports(self, value: Iterable[ServicePort | Mapping[str, Any]] | Null | None) -> None: ...
    @ports.deleter
    def ports(self) -> None: ...

class Service(Object):
    """A name and an address in the cluster for some pods; that of the registry is called image-registry."""

    def __init__(
        self,
        *,
        api_version: str | Null | None = ...,
        kind: str | Null | None = ...,
        metadata: ObjectMeta | Mapping[str, Any] | Null | None = ...,
        spec: ServiceSpec | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def api_version(self) -> str | None:
        """v1."""
    @api_version.setter
    def api_version(self, value: str | Null | None) -> None: ...
    @api_version.deleter
    def api_version(self) -> None: ...

    @property
    def kind(self) -> str | None:
        """Service."""
    @kind.setter
    def kind(self, value: str | Null | None) -> None: ...
    @kind.deleter
    def kind(self) -> None: ...

    @property
    def metadata(self) -> ObjectMeta | None:
        """Name, namespace, labels and so on."""
    @metadata.setter
    def metadata(self, value: ObjectMeta | Mapping[str, Any] | Null | None) -> None: ...
    @metadata.deleter
    def metadata(self) -> None: ...

    @property
    def spec(self) -> ServiceSpec | None:
        """Which pods, which ports."""
    @spec.setter
    def spec(self, value: ServiceSpec | Mapping[str, Any] | Null | None) -> None: ...
    @spec.deleter
    def spec(self) -> None: ...

class ContainerWaiting(Object):
    """Why a container does not run yet."""

    def __init__(
        self,
        *,
        reason: str | Null | None = ...,
        message: str | Null | None = ...,
    ) -> None: ...

    @property
    def reason(self) -> str | None:
        """Why, in a word: ImagePullBackOff, CrashLoopBackOff, CreateContainerConfigError and others."""
    @reason.setter
    def reason(self, value: str | Null | None) -> None: ...
    @reason.deleter
    def reason(self) -> None: ...

    @property
    def message(self) -> str | None:
        """Why, in a sentence for people."""
    @message.setter
    def message(self, value: str | Null | None) -> None: ...
    @message.deleter
    def message(self) -> None: ...

class ContainerTerminated(Object):
    """How a container ended."""

    def __init__(
        self,
        *,
        exit_code: int | Null | None = ...,
        reason: str | Null | None = ...,
        message: str | Null | None = ...,
        finished_at: str | Null | None = ...,
    ) -> None: ...

    @property
    def exit_code(self) -> int | None:
        """The exit status of its program."""
    @exit_code.setter
    def exit_code(self, value: int | Null | None) -> None: ...
    @exit_code.deleter
    def exit_code(self) -> None: ...

    @property
    def reason(self) -> str | None:
        """Why, in a word: Error, OOMKilled, Completed and others."""
    @reason.setter
    def reason(self, value: str | Null | None) -> None: ...
    @reason.deleter
    def reason(self) -> None: ...

    @property
    def message(self) -> str | None:
        """What it left as its last words."""
    @message.setter
    def message(self, value: str | Null | None) -> None: ...
    @message.deleter
    def message(self) -> None: ...

    @property
    def finished_at(self) -> str | None:
        """When."""
    @finished_at.setter
    def finished_at(self, value: str | Null | None) -> None: ...
    @finished_at.deleter
    def finished_at(self) -> None: ...

class ContainerState(Object):
    """The state of a container; neither of these means that it runs."""

    def __init__(
        self,
        *,
        waiting: ContainerWaiting | Mapping[str, Any] | Null | None = ...,
        terminated: ContainerTerminated | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def waiting(self) -> ContainerWaiting | None:
        """It does not run yet."""
    @waiting.setter
    def waiting(self, value: ContainerWaiting | Mapping[str, Any] | Null | None) -> None: ...
    @waiting.deleter
    def waiting(self) -> None: ...

    @property
    def terminated(self) -> ContainerTerminated | None:
        """It has ended."""
    @terminated.setter
    def terminated(self, value: ContainerTerminated | Mapping[str, Any] | Null | None) -> None: ...
    @terminated.deleter
    def terminated(self) -> None: ...

class ContainerStatus(Object):
    """How a container of a pod is."""

    def __init__(
        self,
        *,
        name: str | Null | None = ...,
        ready: bool | Null | None = ...,
        restart_count: int | Null | None = ...,
        image: str | Null | None = ...,
        state: ContainerState | Mapping[str, Any] | Null | None = ...,
        last_state: ContainerState | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def name(self) -> str | None:
        """Its name."""
    @name.setter
    def name(self, value: str | Null | None) -> None: ...
    @name.deleter
    def name(self) -> None: ...

    @property
    def ready(self) -> bool | None:
        """Whether it takes requests."""
    @ready.setter
    def ready(self, value: bool | Null | None) -> None: ...
    @ready.deleter
    def ready(self) -> None: ...

    @property
    def restart_count(self) -> int | None:
        """How often it was started again."""
    @restart_count.setter
    def restart_count(self, value: int | Null | None) -> None: ...
    @restart_count.deleter
    def restart_count(self) -> None: ...

    @property
    def image(self) -> str | None:
        """The image that it runs."""
    @image.setter
    def image(self, value: str | Null | None) -> None: ...
    @image.deleter
    def image(self) -> None: ...

    @property
    def state(self) -> ContainerState | None:
        """Its state."""
    @state.setter
    def state(self, value: ContainerState | Mapping[str, Any] | Null | None) -> None: ...
    @state.deleter
    def state(self) -> None: ...

    @property
    def last_state(self) -> ContainerState | None:
        """The state before it was last started."""
    @last_state.setter
    def last_state(self, value: ContainerState | Mapping[str, Any] | Null | None) -> None: ...
    @last_state.deleter
    def last_state(self) -> None: ...

class PodSpec(Object):
    """Where a pod runs."""

    def __init__(
        self,
        *,
        node_name: str | Null | None = ...,
    ) -> None: ...

    @property
    def node_name(self) -> str | None:
        """Its node. Unset means that none was found yet."""
    @node_name.setter
    def node_name(self, value: str | Null | None) -> None: ...
    @node_name.deleter
    def node_name(self) -> None: ...

class PodStatus(Object):
    """How a pod is."""

    def __init__(
        self,
        *,
        phase: str | Null | None = ...,
        reason: str | Null | None = ...,
        message: str | Null | None = ...,
        start_time: str | Null | None = ...,
        conditions: Iterable[WorkloadCondition | Mapping[str, Any]] | Null | None = ...,
        container_statuses: Iterable[ContainerStatus | Mapping[str, Any]] | Null | None = ...,
        init_container_statuses: Iterable[ContainerStatus | Mapping[str, Any]] | Null | None = ...,
    ) -> None: ...

    @property
    def phase(self) -> str | None:
        """Pending, Running, Succeeded, Failed or Unknown."""
    @phase.setter
    def phase(self, value: str | Null | None) -> None: ...
    @phase.deleter
    def phase(self) -> None: ...

    @property
    def reason(self) -> str | None:
        """Why, in a word: Evicted, for one."""
    @reason.setter
    def reason(self, value: str | Null | None) -> None: ...
    @reason.deleter
    def reason(self) -> None: ...

    @property
    def message(self) -> str | None:
        """Why, in a sentence for people."""
    @message.setter
    def message(self, value: str | Null | None) -> None: ...
    @message.deleter
    def message(self) -> None: ...

    @property
    def start_time(self) -> str | None:
        """When its node took it."""
    @start_time.setter
    def start_time(self, value: str | Null | None) -> None: ...
    @start_time.deleter
    def start_time(self) -> None: ...

    @property
    def conditions(self) -> List[WorkloadCondition]:
        """What the cluster observes. No two elements with the same `type`."""
    @conditions.setter
    def conditions(self, value: Iterable[WorkloadCondition | Mapping[str, Any]] | Null | None) -> None: ...
    @conditions.deleter
    def conditions(self) -> None: ...

    @property
    def container_statuses(self) -> List[ContainerStatus]:
        """Its containers."""
    @container_statuses.setter
    def container_statuses(self, value: Iterable[ContainerStatus | Mapping[str, Any]] | Null | None) -> None: ...
    @container_statuses.deleter
    def container_statuses(self) -> None: ...

    @property
    def init_container_statuses(self) -> List[ContainerStatus]:
        """The containers that run before those."""
    @init_container_statuses.setter
    def init_container_statuses(self, value: Iterable[ContainerStatus | Mapping[str, Any]] | Null | None) -> None: ...
    @init_container_statuses.deleter
    def init_container_statuses(self) -> None: ...

class Pod(Object):
    """One running copy of a program; those of the registry have the label docker-registry=default."""

    def __init__(
        self,
        *,
        api_version: str | Null | None = ...,
        kind: str | Null | None = ...,
        metadata: ObjectMeta | Mapping[str, Any] | Null | None = ...,
        spec: PodSpec | Mapping[str, Any] | Null | None = ...,
        status: PodStatus | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def api_version(self) -> str | None:
        """v1."""
    @api_version.setter
    def api_version(self, value: str | Null | None) -> None: ...
    @api_version.deleter
    def api_version(self) -> None: ...

    @property
    def kind(self) -> str | None:
        """Pod."""
    @kind.setter
    def kind(self, value: str | Null | None) -> None: ...
    @kind.deleter
    def kind(self) -> None: ...

    @property
    def metadata(self) -> ObjectMeta | None:
        """Name, namespace, labels and so on."""
    @metadata.setter
    def metadata(self, value: ObjectMeta | Mapping[str, Any] | Null | None) -> None: ...
    @metadata.deleter
    def metadata(self) -> None: ...

    @property
    def spec(self) -> PodSpec | None:
        """Where it runs."""
    @spec.setter
    def spec(self, value: PodSpec | Mapping[str, Any] | Null | None) -> None: ...
    @spec.deleter
    def spec(self) -> None: ...

    @property
    def status(self) -> PodStatus | None:
        """How it is."""
    @status.setter
    def status(self, value: PodStatus | Mapping[str, Any] | Null | None) -> None: ...
    @status.deleter
    def status(self) -> None: ...

class InvolvedObject(Object):
    """Which object something is about."""

    def __init__(
        self,
        *,
        api_version: str | Null | None = ...,
        kind: str | Null | None = ...,
        name: str | Null | None = ...,
        ns: str | Null | None = ...,
    ) -> None: ...

    @property
    def api_version(self) -> str | None:
        """Its group and version."""
    @api_version.setter
    def api_version(self, value: str | Null | None) -> None: ...
    @api_version.deleter
    def api_version(self) -> None: ...

    @property
    def kind(self) -> str | None:
        """Its kind."""
    @kind.setter
    def kind(self, value: str | Null | None) -> None: ...
    @kind.deleter
    def kind(self) -> None: ...

    @property
    def name(self) -> str | None:
        """Its name."""
    @name.setter
    def name(self, value: str | Null | None) -> None: ...
    @name.deleter
    def name(self) -> None: ...

    @property
    def ns(self) -> str | None:
        """Its namespace. Called `namespace` in documents, which is a reserved word of C++."""
    @ns.setter
    def ns(self, value: str | Null | None) -> None: ...
    @ns.deleter
    def ns(self) -> None: ...

class Event(Object):
    """Something that happened to an object. Kept for a few hours."""

    def __init__(
        self,
        *,
        api_version: str | Null | None = ...,
        kind: str | Null | None = ...,
        metadata: ObjectMeta | Mapping[str, Any] | Null | None = ...,
        involved_object: InvolvedObject | Mapping[str, Any] | Null | None = ...,
        reason: str | Null | None = ...,
        message: str | Null | None = ...,
        event_type: str | Null | None = ...,
        count: int | Null | None = ...,
        first_timestamp: str | Null | None = ...,
        last_timestamp: str | Null | None = ...,
        event_time: str | Null | None = ...,
    ) -> None: ...

    @property
    def api_version(self) -> str | None:
        """v1."""
    @api_version.setter
    def api_version(self, value: str | Null | None) -> None: ...
    @api_version.deleter
    def api_version(self) -> None: ...

    @property
    def kind(self) -> str | None:
        """Event."""
    @kind.setter
    def kind(self, value: str | Null | None) -> None: ...
    @kind.deleter
    def kind(self) -> None: ...

    @property
    def metadata(self) -> ObjectMeta | None:
        """Name, namespace, labels and so on."""
    @metadata.setter
    def metadata(self, value: ObjectMeta | Mapping[str, Any] | Null | None) -> None: ...
    @metadata.deleter
    def metadata(self) -> None: ...

    @property
    def involved_object(self) -> InvolvedObject | None:
        """To what."""
    @involved_object.setter
    def involved_object(self, value: InvolvedObject | Mapping[str, Any] | Null | None) -> None: ...
    @involved_object.deleter
    def involved_object(self) -> None: ...

    @property
    def reason(self) -> str | None:
        """What, in a word: FailedMount, ProvisioningFailed and others."""
    @reason.setter
    def reason(self, value: str | Null | None) -> None: ...
    @reason.deleter
    def reason(self) -> None: ...

    @property
    def message(self) -> str | None:
        """What, in a sentence for people."""
    @message.setter
    def message(self, value: str | Null | None) -> None: ...
    @message.deleter
    def message(self) -> None: ...

    @property
    def event_type(self) -> str | None:
        """Normal or Warning. Called `type` in documents, which is a reserved word of Go."""
    @event_type.setter
    def event_type(self, value: str | Null | None) -> None: ...
    @event_type.deleter
    def event_type(self) -> None: ...

    @property
    def count(self) -> int | None:
        """How often."""
    @count.setter
    def count(self, value: int | Null | None) -> None: ...
    @count.deleter
    def count(self) -> None: ...

    @property
    def first_timestamp(self) -> str | None:
        """When for the first time. Null where eventTime tells."""
    @first_timestamp.setter
    def first_timestamp(self, value: str | Null | None) -> None: ...
    @first_timestamp.deleter
    def first_timestamp(self) -> None: ...

    @property
    def last_timestamp(self) -> str | None:
        """When for the last time. Null where eventTime tells."""
    @last_timestamp.setter
    def last_timestamp(self, value: str | Null | None) -> None: ...
    @last_timestamp.deleter
    def last_timestamp(self) -> None: ...

    @property
    def event_time(self) -> str | None:
        """When, to the microsecond."""
    @event_time.setter
    def event_time(self, value: str | Null | None) -> None: ...
    @event_time.deleter
    def event_time(self) -> None: ...

class NodeSpec(Object):
    """Whether a node takes pods."""

    def __init__(
        self,
        *,
        unschedulable: bool | Null | None = ...,
    ) -> None: ...

    @property
    def unschedulable(self) -> bool | None:
        """Whether it takes no new pods. Unset means false."""
    @unschedulable.setter
    def unschedulable(self, value: bool | Null | None) -> None: ...
    @unschedulable.deleter
    def unschedulable(self) -> None: ...

class Node(Object):
    """A machine of the cluster."""

    def __init__(
        self,
        *,
        api_version: str | Null | None = ...,
        kind: str | Null | None = ...,
        metadata: ObjectMeta | Mapping[str, Any] | Null | None = ...,
        spec: NodeSpec | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def api_version(self) -> str | None:
        """v1."""
    @api_version.setter
    def api_version(self, value: str | Null | None) -> None: ...
    @api_version.deleter
    def api_version(self) -> None: ...

    @property
    def kind(self) -> str | None:
        """Node."""
    @kind.setter
    def kind(self, value: str | Null | None) -> None: ...
    @kind.deleter
    def kind(self) -> None: ...

    @property
    def metadata(self) -> ObjectMeta | None:
        """Name, labels and so on."""
    @metadata.setter
    def metadata(self, value: ObjectMeta | Mapping[str, Any] | Null | None) -> None: ...
    @metadata.deleter
    def metadata(self) -> None: ...

    @property
    def spec(self) -> NodeSpec | None:
        """Whether it takes pods."""
    @spec.setter
    def spec(self, value: NodeSpec | Mapping[str, Any] | Null | None) -> None: ...
    @spec.deleter
    def spec(self) -> None: ...

class StatusCause(Object):
    """One reason why an object was refused."""

    def __init__(
        self,
        *,
        reason: str | Null | None = ...,
        message: str | Null | None = ...,
        field: str | Null | None = ...,
    ) -> None: ...

    @property
    def reason(self) -> str | None:
        """FieldValueInvalid and the like."""
    @reason.setter
    def reason(self, value: str | Null | None) -> None: ...
    @reason.deleter
    def reason(self) -> None: ...

    @property
    def message(self) -> str | None:
        """What is wrong, for people."""
    @message.setter
    def message(self, value: str | Null | None) -> None: ...
    @message.deleter
    def message(self) -> None: ...

    @property
    def field(self) -> str | None:
        """Where: a path."""
    @field.setter
    def field(self, value: str | Null | None) -> None: ...
    @field.deleter
    def field(self) -> None: ...

class StatusDetails(Object):
    """What a Status is about."""

    def __init__(
        self,
        *,
        name: str | Null | None = ...,
        group: str | Null | None = ...,
        kind: str | Null | None = ...,
        causes: Iterable[StatusCause | Mapping[str, Any]] | Null | None = ...,
        retry_after_seconds: int | Null | None = ...,
        uid: str | Null | None = ...,
    ) -> None: ...

    @property
    def name(self) -> str | None:
        """Name of the object."""
    @name.setter
    def name(self, value: str | Null | None) -> None: ...
    @name.deleter
    def name(self) -> None: ...

    @property
    def group(self) -> str | None:
        """Its API group."""
    @group.setter
    def group(self, value: str | Null | None) -> None: ...
    @group.deleter
    def group(self) -> None: ...

    @property
    def kind(self) -> str | None:
        """Its kind, or resource."""
    @kind.setter
    def kind(self, value: str | Null | None) -> None: ...
    @kind.deleter
    def kind(self) -> None: ...

    @property
    def causes(self) -> List[StatusCause]:
        """Why it was refused."""
    @causes.setter
    def causes(self, value: Iterable[StatusCause | Mapping[str, Any]] | Null | None) -> None: ...
    @causes.deleter
    def causes(self) -> None: ...

    @property
    def retry_after_seconds(self) -> int | None:
        """When to come back, in seconds."""
    @retry_after_seconds.setter
    def retry_after_seconds(self, value: int | Null | None) -> None: ...
    @retry_after_seconds.deleter
    def retry_after_seconds(self) -> None: ...

    @property
    def uid(self) -> str | None:
        """The object's identity."""
    @uid.setter
    def uid(self, value: str | Null | None) -> None: ...
    @uid.deleter
    def uid(self) -> None: ...

class Status(Object):
    """The API server's answer to what it refuses, and to a deletion."""

    def __init__(
        self,
        *,
        api_version: str | Null | None = ...,
        kind: str | Null | None = ...,
        metadata: Any = ...,
        status: str | Null | None = ...,
        message: str | Null | None = ...,
        reason: str | Null | None = ...,
        details: StatusDetails | Mapping[str, Any] | Null | None = ...,
        code: int | Null | None = ...,
    ) -> None: ...

    @property
    def api_version(self) -> str | None:
        """v1."""
    @api_version.setter
    def api_version(self, value: str | Null | None) -> None: ...
    @api_version.deleter
    def api_version(self) -> None: ...

    @property
    def kind(self) -> str | None:
        """Status."""
    @kind.setter
    def kind(self, value: str | Null | None) -> None: ...
    @kind.deleter
    def kind(self) -> None: ...

    @property
    def metadata(self) -> Any:
        """That of a list; of no use here. Any JSON."""
    @metadata.setter
    def metadata(self, value: Any) -> None: ...
    @metadata.deleter
    def metadata(self) -> None: ...

    @property
    def status(self) -> str | None:
        """Success or Failure."""
    @status.setter
    def status(self, value: str | Null | None) -> None: ...
    @status.deleter
    def status(self) -> None: ...

    @property
    def message(self) -> str | None:
        """What happened, for people."""
    @message.setter
    def message(self, value: str | Null | None) -> None: ...
    @message.deleter
    def message(self) -> None: ...

    @property
    def reason(self) -> str | None:
        """What happened, in a word: NotFound, Conflict, Invalid and the like."""
    @reason.setter
    def reason(self, value: str | Null | None) -> None: ...
    @reason.deleter
    def reason(self) -> None: ...

    @property
    def details(self) -> StatusDetails | None:
        """What it is about."""
    @details.setter
    def details(self, value: StatusDetails | Mapping[str, Any] | Null | None) -> None: ...
    @details.deleter
    def details(self) -> None: ...

    @property
    def code(self) -> int | None:
        """The HTTP status."""
    @code.setter
    def code(self, value: int | Null | None) -> None: ...
    @code.deleter
    def code(self) -> None: ...

class ListDocument(Object):
    """Some objects in one document."""

    def __init__(
        self,
        *,
        api_version: str | Null | None = ...,
        kind: str | Null | None = ...,
        metadata: Any = ...,
        items: Any = ...,
    ) -> None: ...

    @property
    def api_version(self) -> str | None:
        """v1, or that of the objects."""
    @api_version.setter
    def api_version(self, value: str | Null | None) -> None: ...
    @api_version.deleter
    def api_version(self) -> None: ...

    @property
    def kind(self) -> str | None:
        """List, or the objects' kind with List behind it."""
    @kind.setter
    def kind(self, value: str | Null | None) -> None: ...
    @kind.deleter
    def kind(self) -> None: ...

    @property
    def metadata(self) -> Any:
        """resourceVersion, and how to go on where there is more. Any JSON."""
    @metadata.setter
    def metadata(self, value: Any) -> None: ...
    @metadata.deleter
    def metadata(self) -> None: ...

    @property
    def items(self) -> Any:
        """The objects, as a JSON list. Any JSON."""
    @items.setter
    def items(self, value: Any) -> None: ...
    @items.deleter
    def items(self) -> None: ...

class S3Credentials(Object):
    """What gives the registry access to an S3 bucket, in Secret image-registry-private-configuration-user."""

    def __init__(
        self,
        *,
        access_key: str | Null | None = ...,
        secret_key: str | Null | None = ...,
    ) -> None: ...

    @property
    def access_key(self) -> str | None:
        """Id of the access key. Required. Secret: redacted where it is shown, wiped when the tree goes."""
    @access_key.setter
    def access_key(self, value: str | Null | None) -> None: ...
    @access_key.deleter
    def access_key(self) -> None: ...

    @property
    def secret_key(self) -> str | None:
        """The access key's secret. Required. Secret: redacted where it is shown, wiped when the tree goes."""
    @secret_key.setter
    def secret_key(self, value: str | Null | None) -> None: ...
    @secret_key.deleter
    def secret_key(self) -> None: ...

class GCSCredentials(Object):
    """What gives the registry access to a GCS bucket, in Secret image-registry-private-configuration-user."""

    def __init__(
        self,
        *,
        key_file: str | Null | None = ...,
    ) -> None: ...

    @property
    def key_file(self) -> str | None:
        """The key file of a service account, JSON. Required. Secret: redacted where it is shown, wiped when the tree
        goes."""
    @key_file.setter
    def key_file(self, value: str | Null | None) -> None: ...
    @key_file.deleter
    def key_file(self) -> None: ...

class AzureCredentials(Object):
    """What gives the registry access to an Azure storage account, in Secret image-registry-private-configuration-user."""

    def __init__(
        self,
        *,
        account_key: str | Null | None = ...,
    ) -> None: ...

    @property
    def account_key(self) -> str | None:
        """A key of the account, as Azure shows it, which is base64 already. Must not be empty. Required. Secret:
        redacted where it is shown, wiped when the tree goes. At least 1 character."""
    @account_key.setter
    def account_key(self, value: str | Null | None) -> None: ...
    @account_key.deleter
    def account_key(self) -> None: ...

class SwiftCredentials(Object):
    """What gives the registry access to a Swift container, in Secret image-registry-private-configuration-user: user
    and password, or the three parts of an application credential, or a token."""

    def __init__(
        self,
        *,
        username: str | Null | None = ...,
        password: str | Null | None = ...,
        application_credential_id: str | Null | None = ...,
        application_credential_name: str | Null | None = ...,
        application_credential_secret: str | Null | None = ...,
        token_id: str | Null | None = ...,
    ) -> None: ...

    @property
    def username(self) -> str | None:
        """Name of the user. Secret: redacted where it is shown, wiped when the tree goes."""
    @username.setter
    def username(self, value: str | Null | None) -> None: ...
    @username.deleter
    def username(self) -> None: ...

    @property
    def password(self) -> str | None:
        """The user's password. Secret: redacted where it is shown, wiped when the tree goes."""
    @password.setter
    def password(self, value: str | Null | None) -> None: ...
    @password.deleter
    def password(self) -> None: ...

    @property
    def application_credential_id(self) -> str | None:
        """Id of the application credential. Secret: redacted where it is shown, wiped when the tree goes. Since
        OpenShift 4.10."""
    @application_credential_id.setter
    def application_credential_id(self, value: str | Null | None) -> None: ...
    @application_credential_id.deleter
    def application_credential_id(self) -> None: ...

    @property
    def application_credential_name(self) -> str | None:
        """Name of the application credential. Secret: redacted where it is shown, wiped when the tree goes. Since
        OpenShift 4.10."""
    @application_credential_name.setter
    def application_credential_name(self, value: str | Null | None) -> None: ...
    @application_credential_name.deleter
    def application_credential_name(self) -> None: ...

    @property
    def application_credential_secret(self) -> str | None:
        """Secret of the application credential. Secret: redacted where it is shown, wiped when the tree goes. Since
        OpenShift 4.10."""
    @application_credential_secret.setter
    def application_credential_secret(self, value: str | Null | None) -> None: ...
    @application_credential_secret.deleter
    def application_credential_secret(self) -> None: ...

    @property
    def token_id(self) -> str | None:
        """A token. Secret: redacted where it is shown, wiped when the tree goes. Since OpenShift 4.10."""
    @token_id.setter
    def token_id(self, value: str | Null | None) -> None: ...
    @token_id.deleter
    def token_id(self) -> None: ...

class IBMCOSCredentials(Object):
    """What gives the registry access to IBM Cloud Object Storage, in Secret image-registry-private-configuration-user."""

    def __init__(
        self,
        *,
        iam_api_key: str | Null | None = ...,
    ) -> None: ...

    @property
    def iam_api_key(self) -> str | None:
        """The IAM API key. Required. Secret: redacted where it is shown, wiped when the tree goes."""
    @iam_api_key.setter
    def iam_api_key(self, value: str | Null | None) -> None: ...
    @iam_api_key.deleter
    def iam_api_key(self) -> None: ...

class OSSCredentials(Object):
    """What gives the registry access to Alibaba Cloud OSS, in Secret image-registry-private-configuration-user."""

    def __init__(
        self,
        *,
        credentials: str | Null | None = ...,
    ) -> None: ...

    @property
    def credentials(self) -> str | None:
        """A credentials file of Alibaba Cloud, INI, that gives an access key pair. Required. Secret: redacted where it
        is shown, wiped when the tree goes."""
    @credentials.setter
    def credentials(self, value: str | Null | None) -> None: ...
    @credentials.deleter
    def credentials(self) -> None: ...

class RouteCertificate(Object):
    """The certificate of a route of the registry, in the Secret that routes[].secretName names."""

    def __init__(
        self,
        *,
        certificate: str | Null | None = ...,
        key: str | Null | None = ...,
        ca_certificate: str | Null | None = ...,
    ) -> None: ...

    @property
    def certificate(self) -> str | None:
        """The certificate and those that lead to its authority, in PEM."""
    @certificate.setter
    def certificate(self, value: str | Null | None) -> None: ...
    @certificate.deleter
    def certificate(self) -> None: ...

    @property
    def key(self) -> str | None:
        """The private key, in PEM. Secret: redacted where it is shown, wiped when the tree goes."""
    @key.setter
    def key(self, value: str | Null | None) -> None: ...
    @key.deleter
    def key(self) -> None: ...

    @property
    def ca_certificate(self) -> str | None:
        """The authority's certificate, in PEM. Mind the name: ca.crt, as other Secrets have it, is not read."""
    @ca_certificate.setter
    def ca_certificate(self, value: str | Null | None) -> None: ...
    @ca_certificate.deleter
    def ca_certificate(self) -> None: ...

class CABundle(Object):
    """Authorities to trust, in a ConfigMap such as the one that s3.trustedCA names."""

    def __init__(
        self,
        *,
        bundle: str | Null | None = ...,
    ) -> None: ...

    @property
    def bundle(self) -> str | None:
        """Their certificates, in PEM, one after the other. Required."""
    @bundle.setter
    def bundle(self, value: str | Null | None) -> None: ...
    @bundle.deleter
    def bundle(self) -> None: ...

class ClusterRelease(Object):
    """A release of OpenShift."""

    def __init__(
        self,
        *,
        version: str | Null | None = ...,
        image: str | Null | None = ...,
    ) -> None: ...

    @property
    def version(self) -> str | None:
        """Its number, as 4.16.3."""
    @version.setter
    def version(self, value: str | Null | None) -> None: ...
    @version.deleter
    def version(self) -> None: ...

    @property
    def image(self) -> str | None:
        """The image that all others of the release are named in."""
    @image.setter
    def image(self, value: str | Null | None) -> None: ...
    @image.deleter
    def image(self) -> None: ...

class UpdateHistory(Object):
    """An update of the cluster, or its installation."""

    def __init__(
        self,
        *,
        state: str | Null | None = ...,
        started_time: str | Null | None = ...,
        completion_time: str | Null | None = ...,
        version: str | Null | None = ...,
        image: str | Null | None = ...,
    ) -> None: ...

    @property
    def state(self) -> str | None:
        """Completed, or Partial while it is under way or where another came before its end."""
    @state.setter
    def state(self, value: str | Null | None) -> None: ...
    @state.deleter
    def state(self) -> None: ...

    @property
    def started_time(self) -> str | None:
        """When it began. A time such as `2024-05-01T09:30:00Z`."""
    @started_time.setter
    def started_time(self, value: str | Null | None) -> None: ...
    @started_time.deleter
    def started_time(self) -> None: ...

    @property
    def completion_time(self) -> str | None:
        """When it was done, null before. Null is a value of its own. A time such as `2024-05-01T09:30:00Z`."""
    @completion_time.setter
    def completion_time(self, value: str | Null | None) -> None: ...
    @completion_time.deleter
    def completion_time(self) -> None: ...

    @property
    def version(self) -> str | None:
        """The release it led to."""
    @version.setter
    def version(self, value: str | Null | None) -> None: ...
    @version.deleter
    def version(self) -> None: ...

    @property
    def image(self) -> str | None:
        """The image of that release."""
    @image.setter
    def image(self, value: str | Null | None) -> None: ...
    @image.deleter
    def image(self) -> None: ...

class ClusterVersionStatus(Object):
    """Where the cluster's updates have got to."""

    def __init__(
        self,
        *,
        desired: ClusterRelease | Mapping[str, Any] | Null | None = ...,
        history: Iterable[UpdateHistory | Mapping[str, Any]] | Null | None = ...,
    ) -> None: ...

    @property
    def desired(self) -> ClusterRelease | None:
        """The release that the cluster is to run."""
    @desired.setter
    def desired(self, value: ClusterRelease | Mapping[str, Any] | Null | None) -> None: ...
    @desired.deleter
    def desired(self) -> None: ...

    @property
    def history(self) -> List[UpdateHistory]:
        """Its updates, the latest first. Atomic: server-side apply replaces all of it."""
    @history.setter
    def history(self, value: Iterable[UpdateHistory | Mapping[str, Any]] | Null | None) -> None: ...
    @history.deleter
    def history(self) -> None: ...

class ClusterVersion(Object):
    """The release of the cluster and its updates. There is one object, called version."""

    def __init__(
        self,
        *,
        api_version: str | Null | None = ...,
        kind: str | Null | None = ...,
        metadata: ObjectMeta | Mapping[str, Any] | Null | None = ...,
        spec: Any = ...,
        status: ClusterVersionStatus | Mapping[str, Any] | Null | None = ...,
    ) -> None: ...

    @property
    def api_version(self) -> str | None:
        """config.openshift.io/v1."""
    @api_version.setter
    def api_version(self, value: str | Null | None) -> None: ...
    @api_version.deleter
    def api_version(self) -> None: ...

    @property
    def kind(self) -> str | None:
        """ClusterVersion."""
    @kind.setter
    def kind(self, value: str | Null | None) -> None: ...
    @kind.deleter
    def kind(self) -> None: ...

    @property
    def metadata(self) -> ObjectMeta | None:
        """Name, labels and so on."""
    @metadata.setter
    def metadata(self, value: ObjectMeta | Mapping[str, Any] | Null | None) -> None: ...
    @metadata.deleter
    def metadata(self) -> None: ...

    @property
    def spec(self) -> Any:
        """Which release is wanted, and from where; of no use for the registry. An object with any members."""
    @spec.setter
    def spec(self, value: Any) -> None: ...
    @spec.deleter
    def spec(self) -> None: ...

    @property
    def status(self) -> ClusterVersionStatus | None:
        """What it runs."""
    @status.setter
    def status(self, value: ClusterVersionStatus | Mapping[str, Any] | Null | None) -> None: ...
    @status.deleter
    def status(self) -> None: ...

class ChangeOwner(Object):
    """A writer that owns a field, as metadata.managedFields has it."""

    def __init__(
        self,
        *,
        manager: str | Null | None = ...,
        operation: str | Null | None = ...,
        subresource: str | Null | None = ...,
        time: str | Null | None = ...,
    ) -> None: ...

    @property
    def manager(self) -> str | None:
        """Name of the writer. Required."""
    @manager.setter
    def manager(self, value: str | Null | None) -> None: ...
    @manager.deleter
    def manager(self) -> None: ...

    @property
    def operation(self) -> str | None:
        """How it wrote: Apply, or Update for all else."""
    @operation.setter
    def operation(self, value: str | Null | None) -> None: ...
    @operation.deleter
    def operation(self) -> None: ...

    @property
    def subresource(self) -> str | None:
        """The subresource it wrote through. Unset means the object itself."""
    @subresource.setter
    def subresource(self, value: str | Null | None) -> None: ...
    @subresource.deleter
    def subresource(self) -> None: ...

    @property
    def time(self) -> str | None:
        """When it last changed what it owns. A time such as `2024-05-01T09:30:00Z`."""
    @time.setter
    def time(self, value: str | Null | None) -> None: ...
    @time.deleter
    def time(self) -> None: ...

class Change(Object):
    """A field that is not what it was."""

    def __init__(
        self,
        *,
        path: str | Null | None = ...,
        old_value: Any = ...,
        new_value: Any = ...,
        by_server: bool | Null | None = ...,
        risk: str | Null | None = ...,
        reason: str | Null | None = ...,
        owners: Iterable[ChangeOwner | Mapping[str, Any]] | Null | None = ...,
    ) -> None: ...

    @property
    def path(self) -> str | None:
        """The field, as the API server spells it: spec.routes[0].name. Required."""
    @path.setter
    def path(self, value: str | Null | None) -> None: ...
    @path.deleter
    def path(self) -> None: ...

    @property
    def old_value(self) -> Any:
        """What it was; `<redacted>` for a secret. Unset means that it was not there. Null is a value of its own. Any
        JSON."""
    @old_value.setter
    def old_value(self, value: Any) -> None: ...
    @old_value.deleter
    def old_value(self) -> None: ...

    @property
    def new_value(self) -> Any:
        """What it will be; `<redacted>` for a secret. Unset means that it goes. Null is a value of its own. Any JSON."""
    @new_value.setter
    def new_value(self, value: Any) -> None: ...
    @new_value.deleter
    def new_value(self) -> None: ...

    @property
    def by_server(self) -> bool | None:
        """Whether the server makes it of the patch: a default where a value goes, a field more, or no change at all.
        Unset means false."""
    @by_server.setter
    def by_server(self, value: bool | Null | None) -> None: ...
    @by_server.deleter
    def by_server(self) -> None: ...

    @property
    def risk(self) -> str | None:
        """The worst that comes of it: none; rollout, the pods are replaced one after the other; outage, something is
        out of service; data-loss, images are gone. One of `none`, `rollout`, `outage`, `data-loss`."""
    @risk.setter
    def risk(self, value: str | Null | None) -> None: ...
    @risk.deleter
    def risk(self) -> None: ...

    @property
    def reason(self) -> str | None:
        """What makes the risk, in one sentence."""
    @reason.setter
    def reason(self, value: str | Null | None) -> None: ...
    @reason.deleter
    def reason(self) -> None: ...

    @property
    def owners(self) -> List[ChangeOwner]:
        """Who owns the field now. Of an element of a list all who own something of the list. Atomic: server-side apply
        replaces all of it."""
    @owners.setter
    def owners(self, value: Iterable[ChangeOwner | Mapping[str, Any]] | Null | None) -> None: ...
    @owners.deleter
    def owners(self) -> None: ...

class PlanTarget(Object):
    """The object that a plan is for, and where it is."""

    def __init__(
        self,
        *,
        server: str | Null | None = ...,
        api_version: str | Null | None = ...,
        kind: str | Null | None = ...,
        ns: str | Null | None = ...,
        name: str | Null | None = ...,
        uid: str | Null | None = ...,
        resource_version: str | Null | None = ...,
        subresource: str | Null | None = ...,
    ) -> None: ...

    @property
    def server(self) -> str | None:
        """URL of the API server. Required. At least 1 character."""
    @server.setter
    def server(self, value: str | Null | None) -> None: ...
    @server.deleter
    def server(self) -> None: ...

    @property
    def api_version(self) -> str | None:
        """Its apiVersion. Required. At least 1 character."""
    @api_version.setter
    def api_version(self, value: str | Null | None) -> None: ...
    @api_version.deleter
    def api_version(self) -> None: ...

    @property
    def kind(self) -> str | None:
        """Its kind. Required. At least 1 character."""
    @kind.setter
    def kind(self, value: str | Null | None) -> None: ...
    @kind.deleter
    def kind(self) -> None: ...

    @property
    def ns(self) -> str | None:
        """Its namespace, unset where the kind is in none."""
    @ns.setter
    def ns(self, value: str | Null | None) -> None: ...
    @ns.deleter
    def ns(self) -> None: ...

    @property
    def name(self) -> str | None:
        """Its name. Required. At least 1 character."""
    @name.setter
    def name(self, value: str | Null | None) -> None: ...
    @name.deleter
    def name(self) -> None: ...

    @property
    def uid(self) -> str | None:
        """Its uid: no other object is meant, whatever its name. Required. At least 1 character."""
    @uid.setter
    def uid(self, value: str | Null | None) -> None: ...
    @uid.deleter
    def uid(self) -> None: ...

    @property
    def resource_version(self) -> str | None:
        """The version that the plan was made from. Required. At least 1 character."""
    @resource_version.setter
    def resource_version(self, value: str | Null | None) -> None: ...
    @resource_version.deleter
    def resource_version(self) -> None: ...

    @property
    def subresource(self) -> str | None:
        """The subresource to write; unset for the object itself."""
    @subresource.setter
    def subresource(self, value: str | Null | None) -> None: ...
    @subresource.deleter
    def subresource(self) -> None: ...

class PlanFinding(Object):
    """What the check found of the object as it would be."""

    def __init__(
        self,
        *,
        rule: str | Null | None = ...,
        level: str | Null | None = ...,
        severity: str | Null | None = ...,
        path: str | Null | None = ...,
        message: str | Null | None = ...,
        hint: str | Null | None = ...,
        loses_data: bool | Null | None = ...,
    ) -> None: ...

    @property
    def rule(self) -> str | None:
        """Id of the rule, OCR042. Required."""
    @rule.setter
    def rule(self, value: str | Null | None) -> None: ...
    @rule.deleter
    def rule(self) -> None: ...

    @property
    def level(self) -> str | None:
        """schema, operator or advice. Required. One of `schema`, `operator`, `advice`."""
    @level.setter
    def level(self, value: str | Null | None) -> None: ...
    @level.deleter
    def level(self) -> None: ...

    @property
    def severity(self) -> str | None:
        """error, warning or info. Required. One of `error`, `warning`, `info`."""
    @severity.setter
    def severity(self, value: str | Null | None) -> None: ...
    @severity.deleter
    def severity(self) -> None: ...

    @property
    def path(self) -> str | None:
        """The field; empty for the object as a whole."""
    @path.setter
    def path(self, value: str | Null | None) -> None: ...
    @path.deleter
    def path(self) -> None: ...

    @property
    def message(self) -> str | None:
        """What is wrong. Required."""
    @message.setter
    def message(self, value: str | Null | None) -> None: ...
    @message.deleter
    def message(self) -> None: ...

    @property
    def hint(self) -> str | None:
        """What to do about it."""
    @hint.setter
    def hint(self, value: str | Null | None) -> None: ...
    @hint.deleter
    def hint(self) -> None: ...

    @property
    def loses_data(self) -> bool | None:
        """Whether images would be destroyed. Unset means false."""
    @loses_data.setter
    def loses_data(self, value: bool | Null | None) -> None: ...
    @loses_data.deleter
    def loses_data(self) -> None: ...

class PlanCause(Object):
    """One thing that the API server has against a change."""

    def __init__(
        self,
        *,
        path: str | Null | None = ...,
        message: str | Null | None = ...,
    ) -> None: ...

    @property
    def path(self) -> str | None:
        """The field, if it names one."""
    @path.setter
    def path(self, value: str | Null | None) -> None: ...
    @path.deleter
    def path(self) -> None: ...

    @property
    def message(self) -> str | None:
        """What is wrong. Required."""
    @message.setter
    def message(self, value: str | Null | None) -> None: ...
    @message.deleter
    def message(self) -> None: ...

class PlanVerdict(Object):
    """What the API server said to the patch, sent as a dry run."""

    def __init__(
        self,
        *,
        accepted: bool | Null | None = ...,
        status: int | Null | None = ...,
        message: str | Null | None = ...,
        causes: Iterable[PlanCause | Mapping[str, Any]] | Null | None = ...,
        warnings: Iterable[str] | Null | None = ...,
    ) -> None: ...

    @property
    def accepted(self) -> bool | None:
        """Whether it would take it. Required."""
    @accepted.setter
    def accepted(self, value: bool | Null | None) -> None: ...
    @accepted.deleter
    def accepted(self) -> None: ...

    @property
    def status(self) -> int | None:
        """The HTTP status of a refusal."""
    @status.setter
    def status(self, value: int | Null | None) -> None: ...
    @status.deleter
    def status(self) -> None: ...

    @property
    def message(self) -> str | None:
        """Why it would not."""
    @message.setter
    def message(self, value: str | Null | None) -> None: ...
    @message.deleter
    def message(self) -> None: ...

    @property
    def causes(self) -> List[PlanCause]:
        """Each reason by itself, where it names more than one. Atomic: server-side apply replaces all of it."""
    @causes.setter
    def causes(self, value: Iterable[PlanCause | Mapping[str, Any]] | Null | None) -> None: ...
    @causes.deleter
    def causes(self) -> None: ...

    @property
    def warnings(self) -> List[str]:
        """What it warns of. Atomic: server-side apply replaces all of it."""
    @warnings.setter
    def warnings(self, value: Iterable[str] | Null | None) -> None: ...
    @warnings.deleter
    def warnings(self) -> None: ...

class Plan(Object):
    """A change to one object, looked at before it is made: what it does, whose fields it touches, what is at risk, and
    the patch that is sent."""

    def __init__(
        self,
        *,
        format: int | Null | None = ...,
        target: PlanTarget | Mapping[str, Any] | Null | None = ...,
        field_manager: str | Null | None = ...,
        risk: str | Null | None = ...,
        changes: Iterable[Change | Mapping[str, Any]] | Null | None = ...,
        valid: bool | Null | None = ...,
        findings: Iterable[PlanFinding | Mapping[str, Any]] | Null | None = ...,
        verdict: PlanVerdict | Mapping[str, Any] | Null | None = ...,
        patch: Any = ...,
        digest: str | Null | None = ...,
    ) -> None: ...

    @property
    def format(self) -> int | None:
        """The notation of the plan: 1. Required. From 1 to 1."""
    @format.setter
    def format(self, value: int | Null | None) -> None: ...
    @format.deleter
    def format(self) -> None: ...

    @property
    def target(self) -> PlanTarget | None:
        """The object. Required."""
    @target.setter
    def target(self, value: PlanTarget | Mapping[str, Any] | Null | None) -> None: ...
    @target.deleter
    def target(self) -> None: ...

    @property
    def field_manager(self) -> str | None:
        """The name under which the change will be recorded. Unset means the client's."""
    @field_manager.setter
    def field_manager(self, value: str | Null | None) -> None: ...
    @field_manager.deleter
    def field_manager(self) -> None: ...

    @property
    def risk(self) -> str | None:
        """The worst of all risks: that of a change, or data-loss where a finding tells of it. Required. One of `none`,
        `rollout`, `outage`, `data-loss`."""
    @risk.setter
    def risk(self, value: str | Null | None) -> None: ...
    @risk.deleter
    def risk(self) -> None: ...

    @property
    def changes(self) -> List[Change]:
        """The fields that change. Required. Atomic: server-side apply replaces all of it."""
    @changes.setter
    def changes(self, value: Iterable[Change | Mapping[str, Any]] | Null | None) -> None: ...
    @changes.deleter
    def changes(self) -> None: ...

    @property
    def valid(self) -> bool | None:
        """Whether an edit would send the change: no finding stands against it that the object did not have before."""
    @valid.setter
    def valid(self, value: bool | Null | None) -> None: ...
    @valid.deleter
    def valid(self) -> None: ...

    @property
    def findings(self) -> List[PlanFinding]:
        """What the check found. Atomic: server-side apply replaces all of it."""
    @findings.setter
    def findings(self, value: Iterable[PlanFinding | Mapping[str, Any]] | Null | None) -> None: ...
    @findings.deleter
    def findings(self) -> None: ...

    @property
    def verdict(self) -> PlanVerdict | None:
        """What the server says."""
    @verdict.setter
    def verdict(self, value: PlanVerdict | Mapping[str, Any] | Null | None) -> None: ...
    @verdict.deleter
    def verdict(self) -> None: ...

    @property
    def patch(self) -> Any:
        """The merge patch that is sent, exactly, and so with its secrets: whoever keeps a plan keeps those. Required.
        Secret: redacted where it is shown, wiped when the tree goes. An object with any members."""
    @patch.setter
    def patch(self, value: Any) -> None: ...
    @patch.deleter
    def patch(self) -> None: ...

    @property
    def digest(self) -> str | None:
        """Of all of the above, so that a plan that was altered is not taken for the one that was read. Required. At
        least 1 character."""
    @digest.setter
    def digest(self, value: str | Null | None) -> None: ...
    @digest.deleter
    def digest(self) -> None: ...
