namespace PolicyDiff.Launcher;

/// <summary>Builds the program that the launchers run, into the folder <c>.build</c>.</summary>
internal static class ProgramBuild
{
    private const string Program = "policydiff.dll";

    /// <summary>Publishes into a folder of its own and then swaps, so that a broken build leaves the last good one.</summary>
    /// <param name="home">Absolute path of the repository.</param>
    /// <param name="clock">The clock; the program bears the time at which its build began, to be compared with that of sources.</param>
    /// <returns>0 where the program was built; else what went wrong has been said.</returns>
    public static int Run(string home, TimeProvider clock)
    {
        var (build, next) = (Path.Combine(home, ".build"), Path.Combine(home, ".build.next"));
        var begun = clock.GetUtcNow();
        var dotnet = new DotNet(home);
        Remove(next);

        // Code compiled ahead of time starts twice as fast, but its compiler is a package that may be out of reach.
        var (exitCode, said) = Publish(dotnet, next, "-p:PublishReadyToRun=true", "--use-current-runtime", "--self-contained", "false");
        if (exitCode != 0)
        {
            (exitCode, said) = Publish(dotnet, next);
        }

        if (exitCode != 0)
        {
            Console.Error.WriteLine(said);
            return exitCode;
        }

        File.SetLastWriteTimeUtc(Path.Combine(next, Program), begun.UtcDateTime);
        return Swap(next, build);
    }

    private static (int ExitCode, string Said) Publish(DotNet dotnet, string folder, params string[] further) => dotnet.RunSilently(
    [
        "publish", Path.Combine("src", "PolicyDiff.Cli"), "--configuration", "Release", "--output", folder,
        "--nologo", "--verbosity", "quiet", .. further,
    ]);

    /// <summary>Puts the new folder in the place of the old one.</summary>
    /// <returns>0; 1 where the old one is in use, as Windows says of a program that runs.</returns>
    internal static int Swap(string next, string build)
    {
        var old = $"{build}.old";
        try
        {
            Remove(old);
            if (Directory.Exists(build))
            {
                Directory.Move(build, old);
            }

            Directory.Move(next, build);
            Remove(old);
            return 0;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{build}: {error.Message}");
            return 1;
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
