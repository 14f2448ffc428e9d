package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Set;
import kz.localbusiness.domain.notice.Channel;
import org.jspecify.annotations.Nullable;

/// By which channels a client wants to be written to about visits.
@Schema(name = "Messages")
record RestMessages(@Schema(example = "false") @Nullable Boolean email) implements RestBody {

    static RestMessages of(Set<Channel> silent) {
        return new RestMessages(!silent.contains(Channel.EMAIL));
    }

    Set<Channel> silent(FieldChecks checks) {
        if (email == null) {
            checks.refuse("email", WrongField.Rule.REQUIRED);
        }
        return Boolean.FALSE.equals(email) ? Set.of(Channel.EMAIL) : Set.of();
    }
}
