package kz.localbusiness.web.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.team.TeamRole;
import kz.localbusiness.web.api.WrongField.Rule;
import kz.localbusiness.web.text.Locales;
import org.jspecify.annotations.Nullable;

/// Reads what bodies about the team have in common.
record TeamFields(FieldChecks checks) {

    private static final int LONGEST_ROLE = 20;

    Optional<TeamRole> role(@Nullable String raw) {
        var typed = checks.required("role", raw, checks.text("role", raw, LONGEST_ROLE));
        return typed.flatMap(text -> checks.kept("role", named(text), Rule.UNKNOWN));
    }

    @Nullable StaffId staff(@Nullable String raw) {
        return checks.id("staffId", raw).map(StaffId::new).orElse(null);
    }

    Optional<EmailAddress> email(@Nullable String raw) {
        return checks.text("email", raw, EmailAddress.MAX_LENGTH)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .flatMap(text -> checks.kept("email", address(text), Rule.NOT_AN_EMAIL));
    }

    Language language(@Nullable String code) {
        var read = code == null ? Optional.of(Language.RU) : Locales.languageOf(code);
        return checks.kept("language", read, Rule.NOT_A_LANGUAGE).orElse(Language.RU);
    }

    private static Optional<TeamRole> named(String code) {
        return Arrays.stream(TeamRole.values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }

    private static Optional<EmailAddress> address(String text) {
        return EmailAddress.isValid(text) ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }
}
