package dev.gameday.security;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccountRepository extends JpaRepository<Account, UUID> {
    Optional<Account> findByEmailKeyAndEnabledTrue(String emailKey);

    boolean existsByEmailKeyAndIdNot(String emailKey, UUID id);
}
