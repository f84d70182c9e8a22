package dev.gameday.base.api;

import dev.gameday.base.Routes;
import dev.gameday.base.search.SearchGroup;
import dev.gameday.base.search.SearchService;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds things by the beginnings of their words. */
@RestController
@RequestMapping(Routes.API + "/search")
class SearchController {
    private final SearchService service;

    SearchController(SearchService service) {
        this.service = service;
    }

    /** What has all the words of {@code q}, by kind; addresses are those of the screens. */
    @GetMapping
    List<SearchGroup> search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "20") int limit) {
        return service.search(q, limit);
    }
}
