namespace PolicyDiff.Assistants.Tests.Support;

/// <summary>One assistant over the sample for every test.</summary>
public sealed class SampleAssistant : IAsyncLifetime
{
    private IndexFolder? _folder;
    private Assistant? _assistant;

    /// <summary>The name of the collection of tests that share it.</summary>
    public const string Collection = "sample assistant";

    internal Assistant Assistant => _assistant!;

    internal IndexFolder Folder => _folder!;

    public async Task InitializeAsync()
    {
        _folder = await IndexFolder.OfSampleAsync();
        _assistant = await Assistant.StartAsync(_folder.Path);
    }

    public async Task DisposeAsync()
    {
        await Assistant.DisposeAsync();
        Folder.Dispose();
    }
}
