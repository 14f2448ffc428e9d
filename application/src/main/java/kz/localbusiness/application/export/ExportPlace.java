package kz.localbusiness.application.export;

/// How far an export is written.
///
/// @param part the number of the part that comes next
/// @param after the last record of the section that is written, empty at its beginning
/// @param done records that are written
/// @param total records there were at the beginning
public record ExportPlace(Section section, int part, long done, long total, String after) {

    public static final ExportPlace START = new ExportPlace(Section.SETTINGS, 0, 0, 0, "");

    public enum Section {
        SETTINGS,
        PHOTOS,
        AGENDAS,
        WAITLIST,
        CLIENTS,
        RECEIPTS,
        LOG,

        /// Nothing is left to be written; the parts are put together.
        PACKING,
        END;

        private Section following() {
            return switch (this) {
                case SETTINGS -> PHOTOS;
                case PHOTOS -> AGENDAS;
                case AGENDAS -> WAITLIST;
                case WAITLIST -> CLIENTS;
                case CLIENTS -> RECEIPTS;
                case RECEIPTS -> LOG;
                case LOG -> PACKING;
                case PACKING, END -> END;
            };
        }
    }

    public boolean isEnd() {
        return section == Section.END;
    }

    /// As [#text] wrote it.
    public static ExportPlace of(String text) {
        var words = text.split(" ", 5);
        return new ExportPlace(
                Section.valueOf(words[0]),
                Integer.parseInt(words[1]),
                Long.parseLong(words[2]),
                Long.parseLong(words[3]),
                words[4]);
    }

    public String text() {
        return "%s %d %d %d %s".formatted(section, part, done, total, after);
    }

    /// @param next where the section goes on, empty when it has come to its end
    ExportPlace written(int records, String next) {
        return new ExportPlace(
                next.isEmpty() ? section.following() : section,
                part + 1,
                done + records,
                total,
                next);
    }

    ExportPlace outOf(long all) {
        return new ExportPlace(section, part, done, all, after);
    }

    ExportPlace end() {
        return new ExportPlace(Section.END, part, done, total, "");
    }
}
