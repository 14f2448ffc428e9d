package kz.localbusiness.notify.whatsapp;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.regex.Pattern;
import kz.localbusiness.application.notice.out.TemplateMessages.Template;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;

/// A message as WhatsApp reads it.
///
/// @param to digits alone
/// @param ours WhatsApp repeats it with what becomes of the message; 512 characters at most
record GraphMessage(
        @JsonProperty("messaging_product") String product,
        @JsonProperty("to") String to,
        @JsonProperty("type") String type,
        @JsonProperty("template") Words template,
        @JsonProperty("biz_opaque_callback_data") String ours) {

    /// @param components none where the words have no places
    record Words(
            @JsonProperty("name") String name,
            @JsonProperty("language") Code language,
            @JsonProperty("components") List<Component> components) {}

    record Code(@JsonProperty("code") String code) {}

    record Component(
            @JsonProperty("type") String type,
            @JsonProperty("parameters") List<Parameter> parameters) {}

    record Parameter(@JsonProperty("type") String type, @JsonProperty("text") String text) {}

    /// A value that has such in it is refused together with the message.
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+");

    /// Nor may one be missing.
    private static final String NOTHING = "–";

    static GraphMessage of(PhoneNumber to, Template template, ProviderReference ours) {
        return new GraphMessage(
                "whatsapp",
                to.value().substring(1),
                "template",
                new Words(
                        template.name(),
                        new Code(code(template.language())),
                        components(template.values())),
                ours.value());
    }

    private static List<Component> components(List<String> values) {
        var parameters = values.stream().map(GraphMessage::parameter).toList();
        return parameters.isEmpty() ? List.of() : List.of(new Component("body", parameters));
    }

    private static Parameter parameter(String value) {
        var line = BREAKS.matcher(value).replaceAll(" ").strip();
        return new Parameter("text", line.isEmpty() ? NOTHING : line);
    }

    private static String code(Language language) {
        return switch (language) {
            case KK -> "kk";
            case RU -> "ru";
            case EN -> "en";
        };
    }
}
