package kz.localbusiness.web.biller;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/// From where the bank calls. It signs nothing, so whoever calls from elsewhere is not the bank.
@Component
public final class BillerSources {

    private final List<IpAddressMatcher> sources;

    /// From where else a bank calls that is only played.
    public record Simulated(List<String> networks) {}

    BillerSources(
            @Value("${lbp.kaspi.biller.sources}") List<String> sources,
            ObjectProvider<Simulated> simulated) {
        var others = simulated.stream().flatMap(one -> one.networks().stream());
        this.sources =
                Stream.concat(sources.stream(), others)
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .map(IpAddressMatcher::new)
                        .toList();
    }

    /// @param remote as the container has it, never a header
    boolean have(String remote) {
        return sources.stream().anyMatch(source -> source.matches(remote));
    }
}
