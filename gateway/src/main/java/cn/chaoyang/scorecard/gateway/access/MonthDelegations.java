package cn.chaoyang.scorecard.gateway.access;

import cn.chaoyang.scorecard.access.delegation.DelegationResource;
import jakarta.ws.rs.Path;

/** 代审 of what is signed off here: months. Of registers each service keeps its own. */
@Path("/delegations")
public class MonthDelegations extends DelegationResource {}
