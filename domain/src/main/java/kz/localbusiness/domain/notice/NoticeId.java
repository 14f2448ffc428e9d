package kz.localbusiness.domain.notice;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.localbusiness.domain.booking.EventId;

/// The same whenever somebody is to be told of one event, so that they are told once.
public record NoticeId(UUID value) {

    public static NoticeId of(EventId event, Subject subject) {
        return switch (subject) {
            case Subject.ToClient _ -> new NoticeId(event.value());
            case Subject.ToMember(var account, _) ->
                    named("%s/%s".formatted(event.value(), account.value()));
        };
    }

    /// By what a provider may know the message, or ask whether it has it: by each way another.
    public ProviderReference reference(Channel channel) {
        return new ProviderReference("%s/%s".formatted(value, channel));
    }

    private static NoticeId named(String name) {
        return new NoticeId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
