package cn.chaoyang.scorecard.register.access;

import cn.chaoyang.scorecard.access.delegation.DelegationResource;
import jakarta.ws.rs.Path;

/** 代审 of the registers the service keeps. */
@Path("/api/{service}/delegations")
public class ServiceDelegations extends DelegationResource {}
