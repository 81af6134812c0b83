namespace PolicyDiff.Assistants.Tests.Support;

/// <summary>The tests that share one assistant over the sample.</summary>
[CollectionDefinition(SampleAssistant.Collection)]
public sealed class SampleAssistantTests : ICollectionFixture<SampleAssistant>;
