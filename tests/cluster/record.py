# SPDX-License-Identifier: Apache-2.0
"""What a watch saw and what is on the server in the end, compared with what was recorded."""
from player import objects, world
from player.courses import START_SPEC
from player.stage import conditions_of
from theatre import SPEED, Wrong, same


def version(obj):
    return obj["metadata"]["resourceVersion"]


def wanted_changes(book, way, kind):
    """The changes of conditions that a watch has to see, from the start on."""
    conditions = book.start_conditions() if kind == "Config" else book.data["pruner"]["conditions"]
    changes, now = [conditions], dict(conditions)
    for course in way:
        for _, step in course.steps() if course.kind == kind else ():
            changes.append({name: value for name, value in step.items() if now.get(name) != value})
            now.update(step)
    return [change for change in changes if change], now


def seen_changes(states):
    changes, before = [], {}
    for state in states:
        now = conditions_of(state.get("status") or {})
        changes.append({name: value for name, value in now.items() if before.get(name) != value})
        if set(before) - set(now):
            raise Wrong(f"conditions are gone: {set(before) - set(now)}")
        before = now
    return [change for change in changes if change]


def states_of(watch, last):
    """The states of the object that has this uid, which a watch saw up to this version; the first is the new object."""
    events = watch.until(lambda event: event["type"] != "DELETED" and version(event["object"]) == version(last), "the last state")
    events = [event for event in events if event["object"]["metadata"]["uid"] == last["metadata"]["uid"]]
    same("the types of the events", [event["type"] for event in events], ["ADDED"] + ["MODIFIED"] * (len(events) - 1))
    return [event["object"] for event in events]


def check_versions(states, told, patches, first):
    """Nothing twice, nothing backwards, and every write of the player: the others are those of the start and of `ocreg patch`."""
    versions = [int(version(state)) for state in states]
    same("the versions", versions, sorted(set(versions)))
    writes = [int(line["resourceVersion"]) for line in told if line["event"] in ("began", "spec", "step")]
    missing = [number for number in writes if number not in versions]
    same("the writes that were not seen", missing, [])
    same("the number of states", len(states), first + len(writes) + patches)


def check_lag(states, told):
    """The generation is the observed one from the first step of a course on, and not before."""
    steps = {line["resourceVersion"] for line in told if line["event"] in ("began", "step")}
    for before, state in zip(states, states[1:]):
        observed = (state.get("status") or {}).get("observedGeneration")
        if version(state) in steps:
            same("observedGeneration", observed, state["metadata"]["generation"])
        elif "status" in before:
            same("observedGeneration that lags", observed, before["status"]["observedGeneration"])


def check_times(told, speed=SPEED):
    for line in told:
        if line["event"] == "step" and line["took"] < line["ms"] / speed - 1:
            raise Wrong(f"step {line['step']} came after {line['took']} ms, not {line['ms'] / speed}")


def check_config(book, way, config):
    """The Config in the end: the spec with what the operator put into it, and the status."""
    last, told = way[-1], way[-1].facts.get("status", {})
    spec = dict(config["spec"])
    same("the length of httpSecret", len(spec.pop("httpSecret", "")), 128)
    configs = [course for course in way if course.kind == "Config"]
    changed = last.changed(book.spec_before(last)) if configs else START_SPEC
    wanted = last.ended(changed) if last.facts.get("steps") and configs else last.completed(changed)
    wanted.pop("httpSecret", None)
    same("spec", spec, wanted)
    if not configs:
        return
    status = config["status"]
    lags = not last.facts.get("steps")
    same("the generation was observed", status["observedGeneration"] == config["metadata"]["generation"], not lags)
    same("status.storage", status["storage"], told.get("storage", {} if lags else spec["storage"]))
    same("status.storageManaged", status["storageManaged"], told.get("storageManaged", False))
    same("status.readyReplicas", status["readyReplicas"], told.get("readyReplicas", 0))


def env_of(container):
    return {entry["name"]: entry.get("value", entry.get("valueFrom", "")) for entry in container.get("env", ())}


def told_of(deployment):
    """What the record tells of a Deployment."""
    spec, pod = deployment["spec"], deployment["spec"]["template"]["spec"]
    told = {"replicas": spec["replicas"], "strategy": spec["strategy"], "resources": pod["containers"][0].get("resources", {}),
            "topologySpreadConstraints": len(pod.get("topologySpreadConstraints", ())), "env": env_of(pod["containers"][0]),
            "volumes": {volume["name"]: {k: v for k, v in volume.items() if k != "name"} for volume in pod.get("volumes", ())}}
    return {**told, "affinity": pod["affinity"]} if "affinity" in pod else told


def items(theatre, path):
    return {item["metadata"]["name"]: item for item in theatre.get(path)["items"]}


def check_objects(theatre, course):
    """What the operator made, in the end."""
    deployments, facts = items(theatre, objects.DEPLOYMENTS), course.facts
    same("the Deployment", told_of(deployments["image-registry"]) if deployments else None, course.deployment())
    same("the Service is there", list(items(theatre, objects.SERVICES)), ["image-registry"] if deployments else [])
    routes = items(theatre, objects.ROUTES)
    told_routes = facts.get("routes", {})
    same("the Routes", {name: spec_told(route) for name, route in routes.items()}, told_routes)
    made = [step["create"]["metadata"]["name"] for step in course.around
            if "create" in step and step["create"]["kind"] == "PersistentVolumeClaim"]
    same("the claims", sorted(items(theatre, objects.CLAIMS)), sorted(made + [objects.CLAIM] * ("claim" in facts)))
    same("buckets", world.facts(theatre.api).get("buckets", ""), " ".join(facts.get("buckets", ())))
    image = theatre.get(world.IMAGE)["status"]
    same("the hosts", sorted(image.get("externalRegistryHostnames", ())),
         sorted(told.get("host") or f"{name}-openshift-image-registry.apps.example.com" for name, told in told_routes.items()))
    if "cronjob" in facts:
        spec = theatre.get(f"{objects.CRONJOBS}/image-pruner")["spec"]
        container = spec["jobTemplate"]["spec"]["template"]["spec"]["containers"][0]
        told = {"schedule": spec["schedule"], "suspend": spec["suspend"], "args": container["command"] + container["args"]}
        same("the CronJob", told, facts["cronjob"])


def spec_told(route):
    spec = route["spec"]
    same("the target of a Route", spec["to"], {"kind": "Service", "name": "image-registry", "weight": 100})
    tls = {name: value for name, value in spec["tls"].items() if name != "termination"}
    return {**({"host": spec["host"]} if "host" in spec else {}), **({"tls": tls} if tls else {})}


def check_clusteroperator(theatre, course, conditions):
    """It says what the Config says, or what is recorded of it alone."""
    told = conditions_of(theatre.get(f"{objects.CLUSTEROPERATORS}/image-registry")["status"])
    for kind in ("Available", "Progressing", "Degraded"):
        if kind in course.facts.get("clusteroperator", {}):
            same(f"ClusterOperator {kind}", told[kind], course.facts["clusteroperator"][kind])
            continue
        status, reason, message = conditions[kind]
        same(f"ClusterOperator {kind}", told[kind][:2], [status, reason or "AsExpected"])
        missing = [line for line in message.split("\n") if line and f"{kind}: {line}" not in told[kind][2].split("\n")]
        same(f"what ClusterOperator {kind} does not say", missing, [])


def check_ends(row, conditions):
    """What the rules are tested with is the same recording."""
    kind, status, reason = row["ends"] if isinstance(row["ends"], list) else ("log", "", "")
    if kind != "log":
        same(f"{kind} of recordings.json", [status, reason], conditions[kind][:2])


def play_recording(theatre, name):
    book, way = theatre.book, theatre.book.way_to(name)
    told = theatre.begin()
    world.make(theatre.api, way[-1].around)
    for course in way:
        theatre.change(course)
        told += theatre.told("ended", course=course.name)
    finals = {"Config": theatre.get(world.CONFIG), "ImagePruner": theatre.get(world.PRUNER)}
    for kind, final in finals.items():
        states = states_of(theatre.watches[kind], final)
        changes, conditions = wanted_changes(book, way, kind)
        same(f"the steps of the {kind}", seen_changes(states), changes)
        same(f"the last conditions of the {kind}", conditions_of(final["status"]), conditions)
        writes = [line for line in told if line["event"] in ("began", "spec", "step") and is_of(line, book, kind)]
        check_versions(states, writes, sum(course.kind == kind for course in way), first=2)
        if kind == "Config":
            check_lag(states, writes)
            check_clusteroperator(theatre, way[-1], conditions)
        if kind == way[-1].kind:
            check_ends(book.rows[name], conditions)
    check_times(told)
    check_config(book, way, finals["Config"])
    check_objects(theatre, way[-1])


def is_of(line, book, kind):
    return (kind == "Config") if line["event"] == "began" else book.courses[line["course"]].kind == kind
