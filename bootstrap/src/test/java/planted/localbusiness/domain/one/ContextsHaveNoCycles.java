package planted.localbusiness.domain.one;

import planted.localbusiness.domain.two.Neighbour;

public record ContextsHaveNoCycles(Neighbour neighbour) {}
