package kz.localbusiness.domain.business;

import java.util.List;

/// What a business answers when its owner wants to open it to clients.
public sealed interface ActivationDecision {

    record Activated(Business business) implements ActivationDecision {}

    record Incomplete(List<SetupStep> missing) implements ActivationDecision {}
}
