package dev.gameday.base.draft;

import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Takes what was typed last from pages that are going away; who sends it is proven by the form's ticket alone. */
@RestController
class DraftInbox {
    private static final int LONGEST = 2_000_000;

    private final DraftStore drafts;
    private final DraftTickets tickets;
    private final JsonMapper json;

    DraftInbox(DraftStore drafts, DraftTickets tickets, JsonMapper json) {
        this.drafts = drafts;
        this.tickets = tickets;
        this.json = json;
    }

    /** What a page sends: the form's ticket and the texts in it. */
    record Leaving(String ticket, Map<String, String> texts) {}

    /** Answers nothing, whatever comes: a page that goes away does not listen, and nobody else shall learn anything. */
    @PostMapping(path = "/drafts", consumes = "text/plain")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@RequestBody String body) {
        if (body.length() > LONGEST) {
            return;
        }
        try {
            Leaving leaving = json.readValue(body, Leaving.class);
            tickets.read(leaving.ticket()).ifPresent(ticket -> keep(ticket, leaving.texts()));
        } catch (JacksonException | NullPointerException notOurs) {
            // Nobody to tell.
        }
    }

    private void keep(DraftTickets.Ticket ticket, Map<String, String> texts) {
        Draft before = drafts.find(ticket.account(), ticket.key())
                .filter(draft -> draft.version() == ticket.version())
                .orElse(new Draft(
                        ticket.version(), ticket.title(), ticket.place(), Map.of(), Map.of(), ticket.issued()));
        Map<String, String> typed = new HashMap<>(before.typed());
        typed.putAll(texts);
        drafts.save(
                ticket.account(),
                ticket.key(),
                new Draft(before.version(), before.title(), before.place(), before.opened(), typed, drafts.now()));
    }
}
