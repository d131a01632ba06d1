# SPDX-License-Identifier: Apache-2.0
"""What mypy must know of the package; it is read, never run."""
from typing import Any, assert_type

import ocreg
import ocreg.aio
from ocreg import Config, ConflictError, S3


def reads(cfg: Config) -> None:
    assert_type(Config.parse("{}"), Config)
    assert_type(cfg.spec, ocreg.ConfigSpec | None)
    assert cfg.spec is not None and cfg.metadata is not None
    assert_type(cfg.spec.replicas, int | None)
    assert_type(cfg.spec.management_state, str | None)
    assert_type(cfg.spec.routes, ocreg.List[ocreg.ConfigRoute])
    assert_type(cfg.spec.routes[0].name, str | None)
    assert_type(cfg.metadata.labels, ocreg.Map)
    assert_type(cfg.metadata.labels["a"], str)
    assert_type(cfg.spec.observed_config, Any)
    assert_type(cfg.copy(), Config)
    assert_type(cfg.validate(level="schema")[0].line, int)
    assert_type(ocreg.diff(cfg, cfg), dict[str, Any])


def writes(cfg: Config) -> None:
    cfg.spec = {"replicas": 1}
    cfg.spec = ocreg.ConfigSpec(replicas=1, routes=[{"name": "a"}, ocreg.ConfigRoute(name="b")])
    cfg.spec.replicas = None
    cfg.spec.replicas = ocreg.NULL
    cfg.spec.node_selector = {"a": "b"}
    cfg.spec.resources = ocreg.Resources(limits={"cpu": 2, "memory": "1Gi"})
    cfg.spec.storage = ocreg.Storage(s3=S3(bucket="b"))
    del cfg.spec.replicas
    cfg.spec.replicas = "1"  # type: ignore[assignment]
    cfg.spec.replcas = 1  # type: ignore[attr-defined]
    S3(bukcet="b")  # type: ignore[call-arg]


def client() -> None:
    with ocreg.Client(timeout=5) as c:
        assert_type(c, ocreg.Client)
        assert_type(c.config(), Config)
        assert_type(c.get(Config), Config)
        with c.edit() as cfg:
            assert_type(cfg, Config)
        assert_type(c.edit(writes), Config)
        assert_type(c.edit(type=Config), ocreg.Edit[Config])
        try:
            c.patch(Config, {"spec": None}, dry_run=True)
        except ConflictError as error:
            assert_type(error.http_status, int)
            assert_type(error.causes, tuple[ocreg._errors.Cause, ...])
            assert_type((error.request, error.request_id), tuple[str, str])


def verbs(c: ocreg.Client, cfg: Config) -> None:
    found = c.list(Config, limit=10)
    assert_type(found, ocreg.Listing[Config])
    assert_type(found[0], Config)
    assert_type(found.version, str)
    with c.watch(Config, timeout=1) as events:
        for kind, thing in events:
            assert_type(kind, str)
            assert_type(thing, Config | None)
        assert_type(events.next(), ocreg.WatchEvent[Config] | None)
    assert_type(c.apply(cfg, force=True), Config)
    assert_type(c.patch_json(Config, [{"op": "remove", "path": "/spec/replicas"}]), Config)
    assert_type(c.delete(Config, "a", propagation="Orphan"), Config | None)
    assert_type(c.can("get", Config), bool)
    assert_type(c.can_each([ocreg.Permission("get", Config)]), tuple[bool, ...])
    assert_type(c.get_raw("/version"), bytes)
    with c.logs("pod", "ns", follow=True) as logs:
        for piece in logs:
            assert_type(piece, bytes)


def waits(c: ocreg.Client) -> None:
    assert_type(ocreg.contexts("config"), tuple[str, ...])
    c.wait(ocreg.Goal(Config), ocreg.Goal(ocreg.Route, "create", "a", namespace="b"), timeout=5)
    c.wait("ready")  # type: ignore[arg-type]
    ocreg.Client(user_agent="mine/1", http2=True).patch(Config, "{}", repeat=True)


def loops(c: ocreg.Client) -> None:
    with ocreg.Loop() as loop:
        assert_type(loop.begin(c, "get", Config, timeout=1), ocreg.Task)
        for task in loop:
            assert_type(task, ocreg.Task)
            assert_type(task.error, BaseException | None)
        assert_type(loop.wait(1), bool)


async def asynchronous(cfg: Config) -> None:
    async with ocreg.aio.Client(timeout=5) as c:
        assert_type(await c.config(), Config)
        assert_type(await c.get(ocreg.Secret, "a", "b"), ocreg.Secret)
        assert_type(await c.list(Config), ocreg.Listing[Config])
        assert_type(await c.create(cfg), Config)
        assert_type(await c.delete(Config), Config | None)
        assert_type(await c.edit(writes), Config)
        await c.wait(ocreg.Goal(Config, "condition=Available"), timeout=5)
        assert_type(await c.look_around(cfg.validate(), ocreg.Context()), int)
        assert_type(await c.can("get", Config), bool)
        async with c.watch(Config) as events:
            async for event in events:
                assert_type(event, ocreg.WatchEvent[Config])
