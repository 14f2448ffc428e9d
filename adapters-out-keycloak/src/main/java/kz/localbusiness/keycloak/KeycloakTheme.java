package kz.localbusiness.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// How a realm's pages and letters look; the server reads it from its `themes` directory.
public final class KeycloakTheme {

    static final String NAME = "lbp";

    private static final String FOLDER = "/theme/" + NAME + "/";

    private KeycloakTheme() {}

    /// Files that are the same already stay untouched.
    ///
    /// @param themes a server's directory of that name
    public static void copyTo(Path themes) throws IOException {
        var pattern = "classpath*:%s**/*.*".formatted(FOLDER.substring(1));
        for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            copy(file, themes.resolve(NAME).resolve(name(file)));
        }
    }

    private static String name(Resource file) throws IOException {
        var url = file.getURL().toString();
        return url.substring(url.lastIndexOf(FOLDER) + FOLDER.length());
    }

    private static void copy(Resource file, Path target) throws IOException {
        var content = file.getContentAsByteArray();
        if (Files.exists(target) && Arrays.equals(Files.readAllBytes(target), content)) {
            return;
        }
        var folder = Files.createDirectories(target.resolveSibling(""));
        var whole = Files.createTempFile(folder, "new", ".part");
        Files.write(whole, content);
        Files.move(
                whole, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
