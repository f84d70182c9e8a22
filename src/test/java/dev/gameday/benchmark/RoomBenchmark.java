package dev.gameday.benchmark;

import com.microsoft.playwright.Page;
import dev.gameday.testing.ApiClient;
import dev.gameday.testing.ApiDays;
import dev.gameday.testing.Browser;
import dev.gameday.testing.Databases;
import dev.gameday.testing.RunningApp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * How long it takes from a press until everybody who has the room open has been sent what changed, on one node and on two. Writes a
 * Markdown table to {@code target/room-benchmark.md}.
 */
class RoomBenchmark {
    private static final List<Integer> ROOMS = List.of(1, 50, 200);
    private static final int PRESSES = Integer.getInteger("benchmark.presses", 40);
    private static final int WARM_UP = 10;
    private static final int INJECTIONS = 5;
    private static final int PATIENCE_SECONDS = 60;
    private static final String TOKEN = "a token for measuring rooms";
    /** The last word goes before what is written on the command line: as users run it, not as tests do. */
    private static final String AS_USERS_DO = "-XX:TieredStopAtLevel=4 -Xmx1g";

    @RegisterExtension
    static final Browser browser = new Browser();

    private final List<String> report = new ArrayList<>();
    private int presses;

    @Test
    void measure() throws Exception {
        say("| database | rooms open | on which node | median | p95 | slowest | work per room |\n"
                + "|---|---|---|---|---|---|---|");
        try {
            measure("H2", List.of(app(Map.of())));
            Map<String, String> database = Databases.postgreSql().environment();
            measure("PostgreSQL", List.of(app(database)));
            Map<String, String> shared = Databases.postgreSql().environment();
            measure("PostgreSQL", List.of(app(shared), app(shared)));
        } finally {
            Files.writeString(Path.of("target", "room-benchmark.md"), String.join("\n", report) + "\n");
        }
    }

    private static RunningApp app(Map<String, String> environment) {
        return new RunningApp(environment).with("_JAVA_OPTIONS", AS_USERS_DO);
    }

    /** The rooms that are open on one node, and after how many milliseconds they heard of a press. */
    private record Side(String which, RunningApp node, List<OpenRoom> rooms, Samples heard) {
        /** Milliseconds of one core that the node has worked so far. */
        long worked() {
            return node.cpu().toMillis();
        }
    }

    /** @param nodes all presses go to the first */
    private void measure(String database, List<RunningApp> nodes) {
        RunningApp first = nodes.getFirst();
        try {
            first.setUpAs(Subject.EMAIL, Subject.PASSWORD, TOKEN);
            nodes.forEach(RunningApp::start);
            ApiClient api = new ApiClient(first.url(), TOKEN);
            String day = ApiDays.plan(api, INJECTIONS);
            ApiDays.start(api, day);
            String signIn = signIn(first.url());
            for (int rooms : ROOMS) {
                List<Side> sides = new ArrayList<>();
                for (RunningApp node : nodes) {
                    int some = node == first ? rooms / nodes.size() : rooms - rooms / nodes.size();
                    String which = nodes.size() == 1 ? "the only node" : node == first ? "the same" : "the other";
                    sides.add(new Side(which, node, open(some, node, day, signIn), new Samples()));
                }
                press(WARM_UP, api, day, sides);
                sides.replaceAll(side -> new Side(side.which, side.node, side.rooms, new Samples()));
                List<Long> before = sides.stream().map(Side::worked).toList();
                press(PRESSES, api, day, sides);
                for (int i = 0; i < sides.size(); i++) {
                    say(database, rooms, sides.get(i), sides.get(i).worked() - before.get(i));
                }
                sides.forEach(side -> side.rooms.forEach(OpenRoom::close));
            }
        } finally {
            nodes.forEach(RunningApp::close);
        }
    }

    private void press(int times, ApiClient api, String day, List<Side> sides) {
        for (int i = 0; i < times; i++) {
            int number = ++presses;
            long pressed = System.nanoTime();
            api.post("/game-days/" + day + "/room/entries", Map.of("text", OpenRoom.word(number)))
                    .ok();
            sides.forEach(side -> hear(side.rooms, number, pressed, side.heard));
        }
    }

    private void say(String database, int rooms, Side side, long worked) {
        if (!side.rooms.isEmpty()) {
            say("| %s | %d | %s: %d | %s | %.1f |"
                    .formatted(
                            database,
                            rooms,
                            side.which,
                            side.rooms.size(),
                            side.heard.spread(),
                            (double) worked / PRESSES / side.rooms.size()));
        }
    }

    private static void hear(List<OpenRoom> rooms, int number, long pressed, Samples samples) {
        for (OpenRoom room : rooms) {
            long heard = room.heard(number)
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
            samples.add((heard - pressed) / 1e6);
        }
    }

    private static List<OpenRoom> open(int count, RunningApp node, String day, String signIn) {
        List<OpenRoom> rooms = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rooms.add(new OpenRoom(node.url(), "game-days/" + day + "/room", signIn).open());
        }
        return rooms;
    }

    /** Signs in as people do, once: each window has a servlet session of its own all the same. */
    private static String signIn(String url) {
        Page page = browser.open(url);
        page.navigate("/login");
        page.getByLabel("Email").fill(Subject.EMAIL);
        page.locator("input[type=password]").fill(Subject.PASSWORD);
        page.locator("input[type=password]").press("Enter");
        page.waitForURL(address -> !address.contains("login"));
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("gameday-session"))
                .map(cookie -> cookie.name + "=" + cookie.value)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("SystemOut")
    private void say(String line) {
        report.add(line);
        System.out.println(line);
    }
}
