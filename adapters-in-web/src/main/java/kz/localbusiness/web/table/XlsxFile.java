package kz.localbusiness.web.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// The first sheet of an Excel file that is not hidden. Formulas count with the values that Excel
/// kept of them.
///
/// @see "features/decisions/026-clients.md"
public final class XlsxFile {

    private XlsxFile() {}

    /// Told from how it begins, whatever its name is.
    public static boolean isOne(byte[] bytes) {
        return begins(bytes, 'P', 'K', 3, 4);
    }

    /// A file of the Excel before 2007, or one with a password.
    public static boolean isOld(byte[] bytes) {
        return begins(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }

    /// @return at most so many rows that are not blank; empty when it is no table or unpacks to too
    ///   much
    public static Optional<List<TableRow>> rows(byte[] bytes, int most) {
        try {
            var book = XlsxBook.of(XlsxParts.of(bytes));
            return Optional.of(new XlsxSheet(book.cells(), most).rows(book.sheet()));
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
