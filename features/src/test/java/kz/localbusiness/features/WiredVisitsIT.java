package kz.localbusiness.features;

import org.junit.platform.suite.api.SelectClasspathResource;

@SelectClasspathResource("specs/booking")
@SelectClasspathResource("specs/client")
class WiredVisitsIT extends WiredFeatures {}
