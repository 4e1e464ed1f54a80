import json
import re
import shutil
import subprocess
import time
from collections.abc import Callable
from html.parser import HTMLParser
from itertools import combinations
from pathlib import Path
from typing import Any
from urllib.parse import quote

import networkx as nx
import pytest
from pyoxigraph import Store
from sightline.graph.draw import draw
from sightline.graph.layout import positions
from sightline.graph.network import IN_WORDS, Network, network
from sightline.graph.writing import CannotWrite

HOSTILE = '</script><script>document.title="taken"</script><img src=x onerror=alert(1)>'
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
BROWSER_OPTIONS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1400,900",
    "--virtual-time-budget=3000",
    "--enable-logging=stderr",
)


class Elements(HTMLParser):
    """The elements of a page, with their attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def browser() -> str:
    """The browser that the page is tried in; without one these tests fail."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    assert found, f"none of {', '.join(BROWSERS)} is installed"
    return found


def rendered(file: Path, chosen: str = "") -> str:
    """The page as the browser has it once its script ran, without an error on the console."""
    run = subprocess.run(
        [
            browser(),
            *BROWSER_OPTIONS,
            f"--user-data-dir={file.parent / 'profile'}",
            "--dump-dom",
            f"{file.as_uri()}#{quote(chosen, safe='')}",
        ],
        capture_output=True,
        check=True,
        encoding="utf-8",
        timeout=90,
    )
    assert "CONSOLE" not in run.stderr
    return run.stdout


def data(page: str) -> Any:
    """The data that a page holds, found as a browser finds it: up to the first closing tag."""
    found = re.search(r'<script id="data" type="application/json">(.*?)</script', page, re.DOTALL)
    assert found
    return json.loads(found[1])


def panel(dom: str) -> str:
    """The text of the side panel."""
    found = re.search(r'<aside id="panel".*?</aside>', dom, re.DOTALL)
    assert found
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", found[0]))


@pytest.fixture
def page(sample: Store, tmp_path: Path) -> Path:
    file = tmp_path / "network.html"
    draw(network(sample), file, "Who governs safeguarding in Marlshire")
    return file


def many(names: int) -> Network:
    """A network of committees, each with a sub-group below it, and a few apart."""
    net: Network = nx.MultiDiGraph()
    for number in range(names):
        net.add_node(
            f"n{number}", label=f"Sub-group number {number}", type="Group", aliases=[], place=""
        )
    for number in range(1, names - 10):
        key = "reportsTo"
        edge = {"relation": key, "label": IN_WORDS[key], "passages": []}
        net.add_edge(f"n{number}", f"n{number // 3}", key=key, **edge)
    return net


def test_the_page_loads_nothing_from_anywhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    elements = Elements()
    elements.feed(text)
    assert not [tag for tag, _ in elements.found if tag in {"link", "img", "iframe", "base"}]
    assert not [attrs for _, attrs in elements.found if {"src", "href", "srcset"} & attrs.keys()]
    policy = next(attrs["content"] for _, attrs in elements.found if "http-equiv" in attrs)
    assert policy is not None
    assert policy.startswith("default-src 'none';")
    assert not re.search(r"@import|url\(|sourceMappingURL", text.split("<script", maxsplit=1)[0])
    assert "//# sourceMappingURL" not in text


def test_the_page_holds_every_name_and_every_fact_with_its_passages(
    page: Path, sample: Store
) -> None:
    drawn = data(page.read_text(encoding="utf-8"))
    net = network(sample)
    assert {node["id"] for node in drawn["nodes"]} == set(net)
    assert [(edge["from"], edge["to"], edge["relation"]) for edge in drawn["edges"]] == list(
        net.edges(keys=True)
    )
    escalation = next(edge for edge in drawn["edges"] if edge["relation"] == "escalatesTo")
    assert escalation["passages"][0]["page"] == 3
    assert escalation["passages"][0]["date"] == "2018-05-14"


def test_it_draws_itself_in_a_browser(page: Path) -> None:
    dom = rendered(page)
    assert "<canvas" in dom
    assert "Choose a name or a line" in panel(dom)
    legend = re.search(r'<nav id="legend".*?</nav>', dom, re.DOTALL)
    assert legend
    assert legend[0].count('type="checkbox"') == 11 + 20
    assert "Partnership" in legend[0]
    assert "is accountable to" in legend[0]


def test_a_chosen_name_shows_its_facts_with_quote_document_page_and_date(
    page: Path, sample: Store, named: Callable[[Network, str], str]
) -> None:
    hub = named(network(sample), "Marlshire Multi-Agency Safeguarding Hub")
    text = panel(rendered(page, hub))
    assert "Hub, Marlshire" in text
    assert "Also called MASH" in text
    assert "escalates to Director of Children's Services" in text
    assert "“Unresolved concerns are escalated by the MASH" in text
    assert "Minutes of the Marlshire Safeguarding Children Board, page 3, 14 May 2018" in text


def test_a_chosen_line_shows_what_says_so(page: Path) -> None:
    drawn = data(page.read_text(encoding="utf-8"))
    held = next(edge for edge in drawn["edges"] if len(edge["passages"]) == 2)
    text = panel(rendered(page, held["id"]))
    assert "Ruth Adeyemi-Lund holds the post of Director of Children's Services" in text
    assert "2 passages" in text
    assert "16 December 2019" in text


def acted(page: Path, script: str) -> str:
    """The page after a user's actions, given as a script that runs once all is drawn."""
    copy = page.with_name("acted.html")
    text = page.read_text(encoding="utf-8")
    action = f"<script>setTimeout(() => {{ {script} }}, 500)</script></body>"
    copy.write_text(text.replace("</body>", action), encoding="utf-8")
    return rendered(copy)


@pytest.mark.parametrize("typed", ["MSCP", "mscp", "safeguarding children partn"])
def test_the_search_finds_by_name_or_alias(typed: str, page: Path) -> None:
    dom = acted(
        page,
        f"""
        const box = document.getElementById("search");
        box.value = "{typed}";
        box.dispatchEvent(new Event("input"));
        document.querySelector("#matches button").click();
        """,
    )
    assert "Partnership, Marlshire" in panel(dom)
    assert "is accountable to Cabinet" in panel(dom)


def test_the_search_says_when_there_is_no_such_name(page: Path) -> None:
    dom = acted(
        page,
        """
        const box = document.getElementById("search");
        box.value = "zebra";
        box.dispatchEvent(new Event("input"));
        """,
    )
    assert "No such name" in dom


EVERYTHING = """
    document.querySelector("[data-all=types]").click();
    document.querySelector("[data-all=relations]").click();
    """


def test_who_sits_where_is_left_out_until_it_is_asked_for(page: Path) -> None:
    drawn = data(page.read_text(encoding="utf-8"))
    governing = {
        edge["id"] for edge in drawn["edges"] if edge["relation"] in {"chairs", "reportsTo"}
    }
    assert governing
    dom = rendered(page)
    assert "Left out at first: is a post in, is a member of, attended" in panel(dom)
    first = counts(dom)
    assert first < counts(acted(page, EVERYTHING)) == (len(drawn["nodes"]), len(drawn["edges"]))
    assert first[1] >= len(governing)


def counts(dom: str) -> tuple[int, ...]:
    shown = re.search(r'id="counts">(\d+) names, (\d+) relations<', dom)
    assert shown
    return tuple(map(int, shown.groups()))


def test_the_legend_filters_by_type_and_by_relation(page: Path) -> None:
    untick = """
        for (const label of document.querySelectorAll("#legend label")) {{
          if (label.textContent.startsWith("{name}")) label.querySelector("input").click();
        }}
        """
    assert counts(acted(page, EVERYTHING)) == (25, 42)
    assert counts(acted(page, EVERYTHING + untick.format(name="Meeting"))) == (23, 33)
    assert counts(acted(page, EVERYTHING + untick.format(name="reports to")))[1] == 37
    none = "document.querySelector('[data-none=types]').click()"
    assert "0 names, 0 relations" in acted(page, none)


def test_whatever_papers_say_is_text_and_never_markup(
    altered_sample: Callable[[str, str], Store], tmp_path: Path
) -> None:
    file = tmp_path / "network.html"
    net = network(altered_sample("Exploitation Sub-group", HOSTILE))
    draw(net, file, HOSTILE)
    text = file.read_text(encoding="utf-8")
    assert HOSTILE not in text
    node = next(node for node in data(text)["nodes"] if node["name"] == HOSTILE)
    dom = rendered(file, node["id"])
    elements = Elements()
    elements.feed(dom)
    assert "img" not in {tag for tag, _ in elements.found}
    assert "<title>taken" not in dom
    assert "onerror=alert(1)" in panel(dom)


def test_relations_between_the_same_two_names_do_not_lie_on_one_another(page: Path) -> None:
    bends: dict[tuple[str, str], list[float]] = {}
    for edge in data(page.read_text(encoding="utf-8"))["edges"]:
        pair = (min(edge["from"], edge["to"]), max(edge["from"], edge["to"]))
        forward = 1 if edge["from"] == pair[0] else -1
        bends.setdefault(pair, []).append(forward * edge["bend"])
    assert max(map(len, bends.values())) > 1
    assert all(len(set(several)) == len(several) for several in bends.values())


@pytest.mark.parametrize("names", [0, 1, 12, 40, 300])
def test_no_name_covers_another(names: int) -> None:
    net = many(names)
    width, height = 150.0, 60.0
    placed = positions(net, dict.fromkeys(net, (width, height)))
    covered = [
        (one, other)
        for (one, (x, y)), (other, (u, v)) in combinations(placed.items(), 2)
        if abs(x - u) < width - 2 and abs(y - v) < height - 2
    ]
    assert len(placed) == names
    assert not covered


def test_a_large_network_is_laid_out_in_seconds() -> None:
    net = many(700)
    start = time.monotonic()
    placed = positions(net, dict.fromkeys(net, (150.0, 60.0)))
    assert len(placed) == 700
    assert time.monotonic() - start < 20


def test_an_empty_network_is_a_page_too(tmp_path: Path) -> None:
    draw(nx.MultiDiGraph(), tmp_path / "network.html", "Nothing yet")
    assert "0 names, 0 relations" in rendered(tmp_path / "network.html")


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="there is no folder"):
        draw(nx.MultiDiGraph(), tmp_path / "nowhere" / "network.html", "Nothing")
