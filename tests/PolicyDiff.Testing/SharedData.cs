namespace PolicyDiff.Testing;

internal static class SharedData
{
    public static string? SkipReason { get; } = Directory.Exists(TestCorpus.Shared)
        ? null
        : "The real documents are not beside this checkout (../shared/data).";
}
