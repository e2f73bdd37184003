package org.soclifecycle.community;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where everything of the network stands in the drawing, in its units: the team in the middle, the actors in two columns
 * around it, those of a kind together below its name.
 */
public record NetworkPicture(List<Group> groups, int height) {

    private static final int WIDTH = 1000;
    private static final int BOX = 320;
    private static final int LINE = 30;
    private static final int HALF_TEAM = 95;

    private static final int TITLE = 34;
    private static final int GAP = 6;
    private static final int LEAST = 160;
    private static final int LONGEST = 40;

    /**
     * The actors of a kind.
     *
     * @param x left edge
     * @param y of the line of its name
     */
    public record Group(String kind, int x, int y, List<Node> nodes) {}

    /** An actor in its box. */
    public record Node(EcosystemActor actor, int x, int y, boolean left) {

        /** As much of the name as the box has room for. */
        public String label() {
            String name = actor.name();
            return name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "…" : name;
        }

        /** How thick the line is: 1 without trust, 1.5 more for each level. */
        public double weight() {
            Integer trust = actor.trust();
            return 1 + (trust == null ? 0 : 1.5 * Math.max(0, Math.min(5, trust)));
        }

        /** The edge of the box that looks at the team. */
        public int edge() {
            return left ? x + BOX : x;
        }

        public int middle() {
            return y + LINE / 2;
        }
    }

    public static NetworkPicture of(List<EcosystemActor> actors) {
        Map<String, List<EcosystemActor>> kinds = actors.stream()
                .collect(Collectors.groupingBy(EcosystemActor::kind, LinkedHashMap::new, Collectors.toList()));
        int all = kinds.values().stream().mapToInt(NetworkPicture::height).sum();
        List<Group> groups = new ArrayList<>();
        int left = 0;
        int right = 0;
        for (Map.Entry<String, List<EcosystemActor>> kind : kinds.entrySet()) {
            int height = height(kind.getValue());
            boolean onTheLeft = left == 0 || left + height / 2 <= all / 2;
            groups.add(group(kind, onTheLeft ? left : right, onTheLeft));
            left += onTheLeft ? height : 0;
            right += onTheLeft ? 0 : height;
        }
        return new NetworkPicture(List.copyOf(groups), Math.max(LEAST, Math.max(left, right) + GAP));
    }

    private static int height(List<EcosystemActor> actors) {
        return TITLE + actors.size() * (LINE + GAP);
    }

    private static Group group(Map.Entry<String, List<EcosystemActor>> kind, int top, boolean left) {
        int x = left ? 1 : WIDTH - BOX - 1;
        List<Node> nodes = new ArrayList<>();
        int y = top + TITLE;
        for (EcosystemActor actor : kind.getValue()) {
            nodes.add(new Node(actor, x, y, left));
            y += LINE + GAP;
        }
        return new Group(kind.getKey(), x, top + TITLE - GAP - 4, List.copyOf(nodes));
    }

    /** Width of the drawing. */
    public int width() {
        return WIDTH;
    }

    /** Width of the box of an actor. */
    public int box() {
        return BOX;
    }

    /** Height of that box. */
    public int line() {
        return LINE;
    }

    /** Half the width of the team. */
    public int halfTeam() {
        return HALF_TEAM;
    }

    private static int from(Node node) {
        return WIDTH / 2 + (node.left() ? -HALF_TEAM : HALF_TEAM);
    }

    public int centre() {
        return height / 2;
    }

    /** The path of an actor's line. */
    public String path(Node node) {
        int start = from(node);
        int bend = (start + node.edge()) / 2;
        return "M%d %d C%d %d %d %d %d %d"
                .formatted(start, centre(), bend, centre(), bend, node.middle(), node.edge(), node.middle());
    }
}
