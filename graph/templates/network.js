"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const nodesById = new Map(data.nodes.map((node) => [node.id, node]));
  const edgesById = new Map(data.edges.map((edge) => [edge.id, edge]));
  const typesByName = new Map(data.types.map((type) => [type.name, type]));
  const relationsByName = new Map(data.relations.map((relation) => [relation.name, relation]));
  // Who sat in which meeting would bury who governs whom: it is left out until it is asked for.
  const wanted = (entries) => new Set(entries.filter((entry) => !entry.later).map((entry) => entry.name));
  const shown = { types: wanted(data.types), relations: wanted(data.relations) };
  const FEW_EDGES = 60;
  const CLOSE = 1.15;
  const NAME = 14;
  const NAME_FROM_AFAR = 11;
  const SEEN_FROM_AFAR = 4;
  const AFAR = 0.65;
  const MOST_NAMES = 30;
  const INK = "#1f2430";
  const FAINT = 0.12;
  const edgesOf = new Map(data.nodes.map((node) => [node.id, []]));
  for (const edge of data.edges) {
    edgesOf.get(edge.from).push(edge);
    if (edge.to !== edge.from) edgesOf.get(edge.to).push(edge);
  }

  // Everything that papers say reaches the page through textContent.
  const make = (tag, { text, className, ...rest } = {}, ...children) => {
    const element = document.createElement(tag);
    if (text !== undefined) element.textContent = text;
    if (className) element.className = className;
    Object.assign(element, rest);
    element.append(...children);
    return element;
  };
  const plural = (count, one, many) => `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

  // The network.
  const drawnNode = (node) => {
    const { shape, color } = typesByName.get(node.type);
    return {
      id: node.id, x: node.x, y: node.y, size: node.size, label: node.label, shape,
      color: { background: color, border: color,
        highlight: { background: color, border: INK }, hover: { background: color, border: INK } },
    };
  };
  const drawnEdge = (edge) => {
    const { color } = relationsByName.get(edge.relation);
    const smooth = edge.bend === 0 ? false
      : { enabled: true, type: edge.bend > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(edge.bend) };
    return { id: edge.id, from: edge.from, to: edge.to, smooth,
      color: { color, highlight: color, hover: color, opacity: 1 } };
  };
  const nodes = new vis.data.DataSet(data.nodes.map(drawnNode));
  const edges = new vis.data.DataSet(data.edges.map(drawnEdge));
  const network = new vis.Network(document.getElementById("network"), { nodes, edges }, {
    physics: false,
    layout: { improvedLayout: false },
    interaction: { hover: true, hoverConnectedEdges: false, selectConnectedEdges: false, tooltipDelay: 100 },
    nodes: { borderWidth: 1, borderWidthSelected: 3,
      font: { size: NAME, color: INK, face: "system-ui, Segoe UI, Arial, sans-serif",
        strokeWidth: 4, strokeColor: "#fbfcfd" } },
    edges: { width: 1.3, hoverWidth: 1, selectionWidth: 2,
      arrows: { to: { enabled: true, scaleFactor: 0.55 } },
      font: { size: 11, color: "#4a5160", align: "middle", strokeWidth: 4, strokeColor: "#fbfcfd" } },
  });

  // What is visible, what is faint, which edges are labelled.
  let chosen = null;
  let labelled = null;
  let untouched = true;
  let near = new Set();
  const isEdgeShown = (edge) => shown.relations.has(edge.relation)
    && [edge.from, edge.to].every((id) => shown.types.has(nodesById.get(id).type));
  // A name all of whose lines are left out goes with them; one that never had a line stays.
  const isNodeShown = (node) => {
    const mine = edgesOf.get(node.id);
    return shown.types.has(node.type) && (node.id === chosen || !mine.length || mine.some(isEdgeShown));
  };

  // From afar there is room for some names only: bodies and posts with most relations are set in a size that
  // can be read at this distance, as long as none covers another.
  const weight = (node) => edgesOf.get(node.id).length * (["Person", "Meeting"].includes(node.type) ? 0.1 : 1);
  const byWeight = [...data.nodes].sort((a, b) => weight(b) - weight(a));
  const nameNodes = () => {
    const scale = network.getScale();
    const size = scale > AFAR ? NAME : NAME_FROM_AFAR / scale;
    const taken = [];
    const isFree = (box) => taken.every((other) => box.right < other.left || box.left > other.right
      || box.bottom < other.top || box.top > other.bottom);
    const first = byWeight.filter((node) => near.has(node.id));
    const rest = byWeight.filter((node) => !near.has(node.id));
    nodes.update([...first, ...rest].map((node) => {
      const lines = node.label.split("\n");
      const half = Math.max(...lines.map((line) => line.length)) * size * 0.31 + size * 0.3;
      const box = { left: node.x - half, right: node.x + half,
        top: node.y + node.size, bottom: node.y + node.size + (lines.length * 1.2 + 0.6) * size };
      const bright = !chosen || near.has(node.id);
      const named = isNodeShown(node) && bright
        && (size === NAME || (taken.length < MOST_NAMES && isFree(box)));
      if (named) taken.push(box);
      return { id: node.id, label: named ? node.label : " ", font: { size },
        size: Math.max(node.size, SEEN_FROM_AFAR / scale) };
    }));
  };

  const refresh = () => {
    near = new Set();
    const nearEdges = new Set();
    if (chosen) {
      const around = nodesById.has(chosen) ? edgesOf.get(chosen) : [edgesById.get(chosen)];
      near.add(chosen);
      for (const edge of around.filter(isEdgeShown)) {
        nearEdges.add(edge.id);
        near.add(edge.from).add(edge.to);
      }
    }
    const visibleEdges = data.edges.filter(isEdgeShown);
    labelled = visibleEdges.length <= FEW_EDGES || network.getScale() > CLOSE;
    nodes.update(data.nodes.map((node) => {
      const bright = !chosen || near.has(node.id);
      return { id: node.id, hidden: !isNodeShown(node), opacity: bright ? 1 : FAINT };
    }));
    nameNodes();
    edges.update(data.edges.map((edge) => {
      const bright = !chosen || nearEdges.has(edge.id);
      const { color } = relationsByName.get(edge.relation);
      const label = bright && (labelled || (chosen && nearEdges.size <= FEW_EDGES / 2)) ? edge.label : " ";
      return { id: edge.id, hidden: !isEdgeShown(edge), label,
        color: { color, highlight: color, hover: color, opacity: bright ? 1 : FAINT } };
    }));
    const visibleNodes = data.nodes.filter(isNodeShown);
    document.getElementById("counts").textContent =
      `${plural(visibleNodes.length, "name", "names")}, ${plural(visibleEdges.length, "relation", "relations")}`;
  };

  // The panel beside it.
  const panel = document.getElementById("panel");
  const link = (id) => make("button", { type: "button", className: "link", text: nodesById.get(id).name,
    onclick: () => choose(id, animation()) });
  const source = (passage) => [
    passage.title || passage.path,
    passage.page ? `page ${passage.page}` : "",
    passage.date ? new Date(`${passage.date}T00:00:00Z`).toLocaleDateString("en-GB",
      { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }) : "",
    `confidence ${passage.confidence}`,
  ].filter(Boolean).join(", ");
  const quoted = (passage) => make("blockquote", { title: passage.path },
    make("p", { text: `“${passage.quote}”` }), make("small", { text: source(passage) }));
  const quotes = (passages, open) => {
    if (passages.length <= open) return passages.map(quoted);
    const rest = passages.slice(open);
    return [...passages.slice(0, open).map(quoted),
      make("details", {}, make("summary", { text: plural(rest.length, "more passage", "more passages") }),
        ...rest.map(quoted))];
  };

  const later = data.relations.filter((relation) => relation.later).map((relation) => relation.label);
  const showNothing = () => panel.replaceChildren(
    make("h2", { text: "Who says so?" }),
    make("p", { text: "Choose a name or a line to read the sentences behind it. An arrow points from "
      + "who reports, chairs or belongs to what they report to, chair or belong to." }),
    make("p", { text: "Drag to move, turn the wheel to zoom. Lines are labelled close up." }),
    ...later.length ? [make("p", { text: `Left out at first: ${later.join(", ")}. Tick the boxes on the left to see them.` })] : []);

  const showNode = (node) => {
    const { name } = typesByName.get(node.type);
    panel.replaceChildren(make("h2", { text: node.name }),
      make("small", { text: [name, node.place].filter(Boolean).join(", ") }));
    if (node.aliases.length) {
      panel.append(make("h3", { text: "Also called" }), make("div", { text: node.aliases.join("; ") }));
    }
    for (const relation of data.relations) {
      const mine = edgesOf.get(node.id).filter((edge) => edge.relation === relation.name);
      if (!mine.length) continue;
      panel.append(make("h3", { text: relation.label }));
      for (const edge of mine) {
        const line = edge.from === node.id
          ? make("p", { text: `${relation.label} ` }, link(edge.to))
          : make("p", {}, link(edge.from), ` ${relation.label} ${node.name}`);
        panel.append(make("div", { className: "fact" }, line, ...quotes(edge.passages, 1)));
      }
    }
    if (!edgesOf.get(node.id).length) {
      panel.append(make("p", { text: "The papers name it, and state no relation of it." }));
    }
  };

  const showEdge = (edge) => panel.replaceChildren(
    make("h2", { text: edge.label }),
    make("div", { className: "fact" }, make("p", {}, link(edge.from), ` ${edge.label} `, link(edge.to))),
    make("h3", { text: plural(edge.passages.length, "passage", "passages") }),
    ...quotes(edge.passages, 20));

  const choose = (id, moving = null) => {
    chosen = nodesById.has(id) || edgesById.has(id) ? id : null;
    if (chosen) untouched = false;
    if (nodesById.has(chosen)) {
      const node = nodesById.get(chosen);
      if (!shown.types.has(node.type)) setShown("types", node.type, true);
      network.selectNodes([chosen]);
      showNode(node);
      if (moving !== null) network.focus(chosen, { scale: Math.max(network.getScale(), 0.9), animation: moving });
    } else if (chosen) {
      network.selectEdges([chosen]);
      showEdge(edgesById.get(chosen));
    } else {
      network.unselectAll();
      showNothing();
    }
    panel.scrollTop = 0;
    refresh();
  };
  const animation = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? false
    : { duration: 400, easingFunction: "easeInOutQuad" });

  // The legend filters.
  const SVG = "http://www.w3.org/2000/svg";
  const OUTLINES = {
    square: "2,2 14,2 14,14 2,14", diamond: "8,1 15,8 8,15 1,8", triangle: "8,2 15,14 1,14",
    triangleDown: "1,2 15,2 8,14", hexagon: "4,2 12,2 16,8 12,14 4,14 0,8",
    star: "8,0 10,6 16,6 11,10 13,16 8,12 3,16 5,10 0,6 6,6",
  };
  const drawing = (tag, attributes) => {
    const element = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const icon = (shape, color) => {
    const svg = drawing("svg", { width: 16, height: 16, viewBox: "0 0 16 16", "aria-hidden": "true" });
    if (shape === "line") svg.append(drawing("path", { d: "M0 8H11M8 4L14 8L8 12Z", stroke: color, fill: color, "stroke-width": 2 }));
    else if (shape === "dot") svg.append(drawing("circle", { cx: 8, cy: 8, r: 7, fill: color }));
    else svg.append(drawing("polygon", { points: OUTLINES[shape], fill: color }));
    return svg;
  };
  const boxes = { types: new Map(), relations: new Map() };
  const setShown = (kind, name, on) => {
    if (on) shown[kind].add(name); else shown[kind].delete(name);
    boxes[kind].get(name).checked = on;
  };
  const legend = (kind, entries) => {
    const list = document.getElementById(kind);
    for (const entry of entries) {
      const box = make("input", { type: "checkbox", checked: shown[kind].has(entry.name),
        onchange: () => { setShown(kind, entry.name, box.checked); refresh(); } });
      boxes[kind].set(entry.name, box);
      list.append(make("li", {}, make("label", {}, box, icon(entry.shape || "line", entry.color),
        entry.label || entry.name, make("span", { className: "count", text: String(entry.count) }))));
    }
    const all = (on) => () => { for (const entry of entries) setShown(kind, entry.name, on); refresh(); };
    document.querySelector(`[data-all=${kind}]`).onclick = all(true);
    document.querySelector(`[data-none=${kind}]`).onclick = all(false);
  };
  legend("types", data.types);
  legend("relations", data.relations);

  // The search box finds by any name, whatever the case or accents.
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const search = document.getElementById("search");
  const matches = document.getElementById("matches");
  const MOST = 12;
  const found = () => {
    const wanted = plain(search.value.trim());
    if (!wanted) return [];
    const rank = (node) => {
      const ranks = [node.name, ...node.aliases].map(plain).map((name) => (name === wanted ? 0
        : name.startsWith(wanted) ? 1 : name.includes(wanted) ? 2 : 3));
      return Math.min(...ranks);
    };
    return data.nodes.map((node) => [rank(node), node]).filter(([position]) => position < 3)
      .sort((a, b) => a[0] - b[0] || a[1].name.localeCompare(b[1].name)).map(([, node]) => node);
  };
  const take = (node) => {
    matches.hidden = true;
    search.value = node.name;
    choose(node.id, animation());
  };
  const offer = () => {
    const nodesFound = found();
    const lines = nodesFound.slice(0, MOST).map((node) => make("li", {}, make("button", { type: "button",
      onclick: () => take(node) }, node.name, " ", make("small",
      { text: [node.type, node.place].filter(Boolean).join(", ") }))));
    if (!lines.length) lines.push(make("li", { className: "none", text: "No such name" }));
    if (nodesFound.length > MOST) {
      lines.push(make("li", { className: "none", text: `and ${nodesFound.length - MOST} more` }));
    }
    matches.replaceChildren(...lines);
    matches.hidden = !search.value.trim();
  };
  search.addEventListener("input", offer);
  search.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && found().length) take(found()[0]);
    if (event.key === "Escape") matches.hidden = true;
    if (event.key === "ArrowDown" && !matches.hidden) matches.querySelector("button")?.focus();
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".search")) matches.hidden = true;
  });

  // The pointer.
  const hint = document.getElementById("hint");
  network.on("click", ({ nodes: [node], edges: [edge] }) => choose(node ?? edge ?? null));
  network.on("hoverEdge", ({ edge, event }) => {
    const { from, label, to } = edgesById.get(edge);
    hint.textContent = `${nodesById.get(from).name} ${label} ${nodesById.get(to).name}`;
    const stage = document.getElementById("stage").getBoundingClientRect();
    hint.style.left = `${Math.min(event.clientX - stage.left + 12, stage.width - 350)}px`;
    hint.style.top = `${event.clientY - stage.top + 14}px`;
    hint.hidden = false;
  });
  network.on("blurEdge", () => { hint.hidden = true; });
  network.on("dragStart", () => { untouched = false; });
  // After a resize the library sets a scale of its own; ours comes after it.
  network.on("resize", () => queueMicrotask(() => { if (untouched) { showAll(false); refresh(); } }));
  let pending = 0;
  const zoomed = () => {
    pending = 0;
    const many = data.edges.filter(isEdgeShown).length > FEW_EDGES;
    if (many && (network.getScale() > CLOSE) !== labelled) refresh(); else nameNodes();
  };
  network.on("zoom", () => { untouched = false; pending ||= requestAnimationFrame(zoomed); });
  network.on("animationFinished", zoomed);
  network.on("dragEnd", ({ nodes: moved }) => {
    for (const [id, at] of Object.entries(network.getPositions(moved))) Object.assign(nodesById.get(id), at);
  });
  const MARGIN = 70;
  const showAll = (moving) => {
    const seen = data.nodes.filter(isNodeShown);
    if (!seen.length) return;
    const across = seen.map((node) => node.x);
    const down = seen.map((node) => node.y);
    const [left, right, top, bottom] = [Math.min(...across), Math.max(...across), Math.min(...down), Math.max(...down)];
    const { clientWidth: width, clientHeight: height } = document.getElementById("network");
    network.moveTo({
      position: { x: (left + right) / 2, y: (top + bottom) / 2 },
      scale: Math.min(1.2, (width - 2 * MARGIN) / (right - left), (height - 2 * MARGIN) / (bottom - top)),
      animation: moving,
    });
  };
  document.getElementById("fit").onclick = () => { choose(null); showAll(animation()); untouched = true; };

  const chosenByAddress = () => choose(decodeURIComponent(location.hash.slice(1)) || null, false);
  addEventListener("hashchange", chosenByAddress);
  network.once("afterDrawing", () => { showAll(false); chosenByAddress(); });
})();
