package kz.localbusiness.web.clients;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a column may hold, and by which words in its name that is guessed.
enum SheetField {
    NAME("имя", "фио", "клиент", "name", "аты"),
    PHONE("тел", "phone", "моб", "номер", "нөмір"),
    EMAIL("mail", "почт", "пошта"),
    BIRTHDAY("рожд", "birth", "туған"),
    TAGS("метк", "тег", "tag", "катег", "белгі");

    private final List<String> words;

    SheetField(String... words) {
        this.words = List.of(words);
    }

    Optional<String> guess(List<String> columns) {
        return columns.stream()
                .filter(column -> !column.isEmpty())
                .filter(column ->
                        words.stream().anyMatch(column.toLowerCase(Locale.ROOT)::contains))
                .findFirst();
    }

    String key() {
        return "clients.column." + name().toLowerCase(Locale.ROOT);
    }
}
