namespace PolicyDiff.Cli.Streams;

/// <summary>Streams of the process that its caller may have closed.</summary>
internal static class StandardStreams
{
    /// <summary>Standard input; nothing where it is closed.</summary>
    public static Stream Input() => OrNothing(Console.OpenStandardInput);

    /// <summary>Standard error; nothing where it is closed.</summary>
    public static Stream Error() => OrNothing(() => new NoticeStream(Console.OpenStandardError()));

    private static Stream OrNothing(Func<Stream> open)
    {
        try
        {
            return open();
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            return Stream.Null;
        }
    }
}
