package planted.localbusiness.domain.two;

import planted.localbusiness.domain.one.ContextsHaveNoCycles;

public record Neighbour(ContextsHaveNoCycles back) {}
