namespace PolicyDiff.Web.Tests.Support;

[CollectionDefinition(SampleSite.Collection)]
public sealed class SampleSiteTests : ICollectionFixture<SampleSite>;
