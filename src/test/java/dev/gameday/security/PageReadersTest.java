package dev.gameday.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

@GamedayTest
class PageReadersTest {
    @Autowired
    PageReaders readers;

    @Autowired
    CurrentUser user;

    @Test
    void onWhicheverThreadItReadsAndShowsAsItsReaderAndLeavesTheThreadAsItWas() {
        PageReaders.Reader reader = Acting.as(Role.ENGINEER, () -> readers.of(new MockHttpServletRequest()));
        List<UUID> seen = new ArrayList<>();
        Acting.as(Role.STAKEHOLDER, () -> {
            seen.add(reader.read(user::id).orElseThrow());
            reader.show(() -> seen.add(user.id()));
            seen.add(user.id());
        });

        assertThat(seen)
                .containsExactly(Acting.idOf(Role.ENGINEER), Acting.idOf(Role.ENGINEER), Acting.idOf(Role.STAKEHOLDER));
    }
}
