using System.Xml.Linq;

namespace PolicyDiff.Launcher;

/// <summary>Builds everything and runs every test.</summary>
internal static class TestRun
{
    private const string Solution = "PolicyDiff.sln";

    /// <summary>Runs the tests. The last line of the output is that of <see cref="TestCounts"/>, also where the build fails.</summary>
    /// <param name="home">Absolute path of the repository.</param>
    /// <param name="arguments">Further arguments of <c>dotnet test</c>, such as a filter.</param>
    /// <returns>0 where every test passed.</returns>
    public static int Run(string home, IReadOnlyList<string> arguments)
    {
        var dotnet = new DotNet(home);
        var results = Directory.CreateTempSubdirectory("policydiff-tests-");
        try
        {
            var exitCode = dotnet.Run("build", Solution, "--nologo", "--verbosity", "quiet");
            if (exitCode == 0)
            {
                exitCode = dotnet.Run(
                [
                    "test", Solution, "--no-build", "--nologo", "--verbosity", "quiet", "--logger", "trx",
                    "--logger", "console;verbosity=minimal", "--results-directory", results.FullName, .. arguments,
                ]);
            }

            var counts = Sum(results).WithExitCode(exitCode);
            Console.WriteLine(counts);
            return counts.AreGood ? 0 : 1;
        }
        finally
        {
            results.Delete(recursive: true);
        }
    }

    private static TestCounts Sum(DirectoryInfo results) => results
        .EnumerateFiles("*.trx", SearchOption.AllDirectories)
        .Select(file => TestCounts.Of(XDocument.Load(file.FullName)))
        .Aggregate(TestCounts.None, static (sum, counts) => sum + counts);
}
