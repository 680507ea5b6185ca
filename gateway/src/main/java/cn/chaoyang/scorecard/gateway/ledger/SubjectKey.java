package cn.chaoyang.scorecard.gateway.ledger;

/** The thing that is counted, across all districts and services. */
public record SubjectKey(String district, String source, String register, String id) {}
