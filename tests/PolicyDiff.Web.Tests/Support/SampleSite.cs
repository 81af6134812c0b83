namespace PolicyDiff.Web.Tests.Support;

/// <summary>One site over the sample for every test that changes nothing of it.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    private TestSite? _site;

    /// <summary>The name of the collection of tests that share it.</summary>
    public const string Collection = "sample site";

    internal TestSite Site => _site!;

    internal Browser Browser => Site.Browse();

    public async Task InitializeAsync() => _site = await TestSite.OpenSampleAsync();

    public async Task DisposeAsync() => await Site.DisposeAsync();
}
