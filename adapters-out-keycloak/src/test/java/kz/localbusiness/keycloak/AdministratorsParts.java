package kz.localbusiness.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What makes a server slower with every realm: each realm's roles are parts of its administrator's
/// role, all of which it loads for the next realm. Set aside in the database for as long as realms
/// are only made, and put back before anything is measured.
///
/// @param url of the server's H2 database, which may be running
record AdministratorsParts(Path keycloak, String url) {

    private static final String ADMIN =
            """
            (SELECT r.id FROM keycloak_role r JOIN realm m ON r.realm_id = m.id
            WHERE m.name = 'master' AND r.name = 'admin' AND r.client IS NULL)\
            """;
    private static final String PARTS =
            """
            SELECT r.id FROM keycloak_role r JOIN client c ON r.client = c.id
            JOIN realm m ON c.realm_id = m.id
            WHERE m.name = 'master' AND c.client_id LIKE '%-realm'\
            """;
    private static final String OTHERS = PARTS + " AND c.client_id <> 'master-realm'";

    void setAside() {
        run(
                "DELETE FROM composite_role WHERE composite = %s AND child_role IN (%s)"
                        .formatted(ADMIN, OTHERS));
    }

    void putBack() {
        run(
                """
                INSERT INTO composite_role (composite, child_role)
                SELECT %1$s, parts.id FROM (%2$s) parts WHERE parts.id NOT IN
                (SELECT child_role FROM composite_role WHERE composite = %1$s)\
                """
                        .formatted(ADMIN, PARTS));
    }

    private void run(String sql) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var shell =
                new ProcessBuilder(
                        java,
                        "-cp",
                        driver(),
                        "org.h2.tools.Shell",
                        "-url",
                        url,
                        "-user",
                        "",
                        "-password",
                        "",
                        "-sql",
                        sql);
        try {
            if (shell.inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("the database refused: " + sql);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String driver() {
        try (var jars = Files.list(keycloak.resolve("lib/lib/main"))) {
            return jars.map(Path::toString)
                    .filter(jar -> jar.contains("com.h2database.h2-"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
