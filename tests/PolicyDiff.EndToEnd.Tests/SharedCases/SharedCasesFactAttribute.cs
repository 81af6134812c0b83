using PolicyDiff.Core.Processes;
using PolicyDiff.Testing;

namespace PolicyDiff.EndToEnd.Tests.SharedCases;

/// <summary>A test on the case files beside the project, which a Python program runs; skipped with a word where either is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedCasesFactAttribute : FactAttribute
{
    public SharedCasesFactAttribute() => Skip =
        !Directory.Exists(TestCorpus.SharedPathOf("cases")) ? "The case files are not beside this checkout (../shared/data/cases)."
        : ToolRunner.FindProgram("python3") is null ? "There is no python3 on this system to run the case files with."
        : null;
}
