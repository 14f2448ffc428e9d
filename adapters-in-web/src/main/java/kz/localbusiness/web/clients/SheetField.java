package kz.localbusiness.web.clients;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a column may hold, and by which words in its name that is guessed.
enum SheetField {
    NAME("имя", "фио", "клиент", "name", "аты"),
    PHONE("тел", "phone", "моб", "номер", "нөмір"),
    EMAIL("mail", "почт", "пошта"),
    BIRTHDAY("рожд", "birth", "туған"),
    TAGS("метк", "тег", "tag", "катег", "белгі");

    private final String words;

    SheetField(String... words) {
        this.words = String.join(" ", words);
    }

    Optional<String> guess(List<String> columns) {
        return columns.stream()
                .filter(column -> !column.isEmpty())
                .filter(column ->
                        Stream.of(words.split(" "))
                                .anyMatch(column.toLowerCase(Locale.ROOT)::contains))
                .findFirst();
    }

    String key() {
        return "clients.column." + name().toLowerCase(Locale.ROOT);
    }
}
