package kz.localbusiness.notify.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a message is made of, as mail programs see it.
record Parts(Part whole) {

    /// E.g. `mixed(alternative(text/plain, text/html), application/ics)`.
    String tree() {
        return tree(whole);
    }

    /// Those that are no containers, in order.
    List<Part> leaves() {
        var leaves = new ArrayList<Part>();
        collect(whole, leaves);
        return leaves;
    }

    byte[] bytes(int leaf) {
        try (var content = leaves().get(leaf).getInputStream()) {
            return content.readAllBytes();
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String tree(Part part) {
        try {
            var type = part.getContentType().replaceFirst(";[\\s\\S]*", "").strip();
            return part.getContent() instanceof Multipart
                    ? children(part).stream()
                            .map(Parts::tree)
                            .collect(Collectors.joining(", ", type.substring(10) + "(", ")"))
                    : type;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static void collect(Part part, List<Part> leaves) {
        var children = children(part);
        if (children.isEmpty()) {
            leaves.add(part);
        }
        children.forEach(child -> collect(child, leaves));
    }

    private static List<Part> children(Part part) {
        try {
            var children = new ArrayList<Part>();
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    children.add(parts.getBodyPart(i));
                }
            }
            return children;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
