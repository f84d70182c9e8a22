package dev.gameday.exchange.reference;

import java.util.List;

/** The words that the company is made of: many, and as long as real ones. */
final class Names {
    /** Business areas, each with what it deals in. */
    static final List<Area> AREAS = List.of(
            new Area("Order Management", "order", "orders"),
            new Area("Customer Identity and Access", "account", "accounts"),
            new Area("Payments and Settlement", "payment", "payments"),
            new Area("Warehouse and Fulfilment", "parcel", "parcels"),
            new Area("Product Catalogue", "article", "articles"),
            new Area("Pricing and Promotions", "price", "prices"),
            new Area("Loyalty and Rewards", "bonus", "bonuses"),
            new Area("Customer Care", "case", "cases"),
            new Area("Returns and Refunds", "return", "returns"),
            new Area("Supplier Collaboration", "delivery note", "delivery notes"),
            new Area("Store Operations", "shift", "shifts"),
            new Area("Transport and Last Mile", "tour", "tours"),
            new Area("Fraud and Risk", "alert", "alerts"),
            new Area("Finance and Accounting", "invoice", "invoices"),
            new Area("Marketing Automation", "campaign", "campaigns"),
            new Area("Workforce Planning", "roster", "rosters"),
            new Area("Subscriptions and Memberships", "contract", "contracts"),
            new Area("Marketplace and Partner Integration", "offer", "offers"),
            new Area("Content and Translation", "page", "pages"),
            new Area("Data Platform and Forecasting", "forecast", "forecasts"));

    /** What an area runs. */
    static final List<String> PRODUCTS = List.of(
            "public API",
            "back office console",
            "event processing pipeline",
            "mobile gateway",
            "partner integration hub for the European and overseas subsidiaries",
            "reporting and reconciliation",
            "rules engine",
            "search and discovery",
            "notification dispatcher",
            "scheduled jobs and batch exports");

    /** What each of them does, with {@code {one}} and {@code {many}} for what the area deals in. Most needed first. */
    static final List<String> FEATURES = List.of(
            "Look up {one} by number",
            "Create {one}",
            "Change or cancel {one} after it was confirmed",
            "Show the history of {many}",
            "Approve {many} that are over the limit",
            "Search all {many}, archived ones included",
            "Send the confirmation of {one} by mail, text message and push",
            "Upload {many} in bulk from files of partners",
            "Recommend {many} that others looked at",
            "Export {many} for the monthly closing of the finance department",
            "Show live figures about {many} on the wall display");

    static final List<String> TEAMS = List.of("Platform", "Experience", "Operations");

    static final List<String> EXPECTED = List.of(
            "Reads come from the next copy, writes wait in line and arrive once",
            "Says within two seconds that it is not available, and everything else carries on",
            "Serves the last known {many}, marked with their age, for at least four hours",
            "Is shed by its switch; no error reaches the user, and the page stays usable without it",
            "Queues new {many} locally and replays them in order as soon as the connection is back",
            "Turns read-only within a minute, and an alert reaches the team within five",
            "Times out after 800 ms, retries once with jitter, then answers from the static copy");

    static final List<String> OBSERVED = List.of(
            "As expected; the alert came within three minutes",
            "Worked, though the dashboard stayed green",
            "Two instances kept their connections and served errors until they were restarted by hand",
            "The retry storm took the neighbour down as well",
            "Users saw a blank page for several minutes",
            "The fallback answered with data that was eleven days old",
            "Nobody noticed until the organizer said so",
            "");

    static final List<String> FINDINGS = List.of(
            "{one} lookup hangs instead of falling back",
            "Writes of {many} are lost while the queue is away",
            "No alert when {many} stop coming in",
            "Runbook names a switch that was removed last year",
            "Only one person knows how to turn off the {one} export",
            "The console talks to the database directly and fails with it",
            "Retries without a limit overload what has just come back",
            "Cached {many} are served long after they expired");

    static final List<String> PEOPLE = List.of(
            "Ada", "Noor", "Mateo", "Ingrid", "Kwame", "Yuki", "Priya", "Lars", "Zofia", "Tariq", "Maeve", "Jun");
    static final List<String> FAMILIES = List.of(
            "Okafor",
            "Lindqvist",
            "Moreau",
            "Castellanos",
            "Nakamura",
            "Haddad",
            "O'Sullivan",
            "Wiśniewska",
            "Banerjee",
            "de Vries",
            "Papadopoulos",
            "Kaya",
            "Grünwald",
            "Šimić",
            "Fernández",
            "Abebe",
            "Tanaka",
            "Rossi",
            "Novák",
            "Hughes");

    private Names() {}

    record Area(String name, String one, String many) {
        String about(String text) {
            String said = text.replace("{one}", one).replace("{many}", many);
            return said.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + said.substring(1);
        }
    }
}
