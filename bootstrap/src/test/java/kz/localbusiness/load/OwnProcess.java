package kz.localbusiness.load;

import java.io.IOException;
import java.util.stream.Stream;

/// A program with the class path of this one, in a process of its own, which talks over its input
/// and output.
final class OwnProcess {

    private OwnProcess() {}

    static Process of(Class<?> program, String... arguments) throws IOException {
        var java = System.getProperty("java.home") + "/bin/java";
        var classPath = System.getProperty("java.class.path");
        var command = Stream.of(java, "-Xmx1g", "-cp", classPath, program.getName());
        return new ProcessBuilder(Stream.concat(command, Stream.of(arguments)).toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
