package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collection;
import java.util.List;
import kz.localbusiness.domain.notice.MessageTemplate;
import kz.localbusiness.domain.notice.Phrasing;
import kz.localbusiness.domain.notice.Placeholder;
import org.jspecify.annotations.Nullable;

/// How one message is worded.
///
/// @param parts that an SMS is sent in, missing for other channels
/// @param price of all parts, missing where it is not known
@Schema(name = "MessageWords")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestMessageWords(
        @Schema(example = "reminder") String kind,
        @Schema(example = "sms") String channel,
        @Schema(example = "ru") String language,
        @Schema(description = "What the platform says", example = "{business}: {date} {time}")
                String usual,
        @Schema(description = "What the business says instead; missing where it does not")
                @Nullable String own,
        @Schema(description = "What stands in for a fact", example = "[\"{date}\", \"{time}\"]")
                List<String> placeholders,
        @Schema(description = "Those that must be there", example = "[\"{date}\", \"{time}\"]")
                List<String> needed,
        @Schema(description = "As a client would read it, by an example") String sample,
        @Schema(example = "1") @Nullable Integer parts,
        @Nullable RestMoney price) {

    @Schema(name = "MessageWordsOfKind")
    record All(List<RestMessageWords> words) {}

    @Schema(name = "OwnMessageWords", requiredProperties = "words")
    record Wish(
            @Schema(
                            maxLength = MessageTemplate.LONGEST,
                            example = "Ждём Вас {date} в {time}. {link}")
                    @Nullable String words)
            implements RestBody {}

    static RestMessageWords of(Phrasing phrasing) {
        var key = phrasing.key();
        var own = phrasing.own();
        var sample = phrasing.sample(phrasing.used());
        var price = sample.price();
        return new RestMessageWords(
                MessagePlaces.code(key.kind()),
                MessagePlaces.code(key.channel()),
                MessagePlaces.code(key.language()),
                phrasing.usual().text(),
                own == null ? null : own.text(),
                written(key.known()),
                written(key.needed()),
                sample.text(),
                sample.parts() == 0 ? null : sample.parts(),
                price == null ? null : RestMoney.of(price));
    }

    private static List<String> written(Collection<Placeholder> placeholders) {
        return placeholders.stream().map(Placeholder::written).toList();
    }
}
